package io.jiceng.kit.attachment;

import io.jiceng.kit.problem.ProblemCode;

/** Why evidence is not taken or not shown. */
enum AttachmentProblem implements ProblemCode {
  TOO_LARGE("ATT-01", 413, "附件大小超过上限", "The attachment is larger than allowed"),
  CLASS_TOO_LOW("ATT-01", 422, "附件级别不得低于所属记录的级别", "The attachment's class is below the record's"),
  EMPTY("attachment-empty", 422, "附件没有内容", "The attachment is empty"),
  TYPE_UNKNOWN(
      "attachment-type",
      422,
      "按内容识别，附件须为 PDF、OFD、JPEG、PNG、XLSX 或 DOCX（不含宏）",
      "By its content the file is none of PDF, OFD, JPEG, PNG, XLSX, DOCX (without macros)"),
  THUMBPRINTS_UNDECLARED(
      "ATT-02",
      422,
      "须声明附件不含指纹等生物特征（thumbprints=false）",
      "Declare that the file shows no thumbprints: thumbprints=false"),
  THUMBPRINTS(
      "ATT-02",
      422,
      "含指纹的纸质件不得扫描上传，请登记张号、页数和签名数",
      "Sheets with thumbprints are not scanned: state sheet number, pages and signatures"),
  SHEET_KNOWN("ATT-02", 409, "该张号已登记", "The sheet number is recorded already"),
  PURPOSE_MISSING(
      "purpose-missing", 422, "查阅敏感内容须说明目的", "Reading sensitive content needs a purpose"),
  NO_CONTENT("attachment-on-paper", 404, "纸质件没有电子内容", "The sheet is on paper only");

  private final Reason reason;

  AttachmentProblem(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
