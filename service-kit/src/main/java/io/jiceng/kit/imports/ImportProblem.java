package io.jiceng.kit.imports;

import io.jiceng.kit.problem.ProblemCode;

/** Faults of a file, of a row, of a job. */
enum ImportProblem implements ProblemCode {
  RESOURCE_UNKNOWN("import-resource", 422, "该资源不支持导入", "This resource takes no imports"),
  EMPTY("import-empty", 422, "文件中没有数据行", "The file holds no rows"),
  TOO_MANY_ROWS("import-too-many-rows", 413, "文件行数超过上限", "The file holds too many rows"),
  TOO_MANY_BYTES("import-too-large", 413, "文件大小超过上限", "The file is too large"),
  NOT_UTF8("import-not-utf-8", 422, "文件不是 UTF-8 编码", "The file is not UTF-8"),
  LINE_TOO_LONG("line-too-long", 422, "该行过长", "The line is too long"),
  LINE_MALFORMED("line-malformed", 422, "该行格式有误", "The line is malformed"),
  COLUMN_UNKNOWN("column-unknown", 422, "未知的列", "Unknown column"),
  COLUMN_REPEATED("column-repeated", 422, "重复的列", "Repeated column"),
  COLUMN_COUNT("column-count", 422, "列数与表头不符", "The number of columns differs from the header"),
  ROW_CONFLICT("row-conflict", 422, "该行与已有数据冲突", "The row conflicts with what is already stored"),
  INTERRUPTED(
      "import-interrupted", 500, "导入中断，请重新提交", "The import was interrupted; send the file again");

  private final Reason reason;

  ImportProblem(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
