package io.jiceng.kit.attachment;

import io.jiceng.kit.code.CodeLabel;

/** What evidence may be (凭证格式), told by its content. */
enum ContentType implements CodeLabel {
  PDF("application/pdf", "PDF 文件", "PDF"),
  OFD("application/ofd", "OFD 版式文件", "OFD"),
  JPEG("image/jpeg", "JPEG 图片", "JPEG"),
  PNG("image/png", "PNG 图片", "PNG"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Excel 工作簿",
      "Excel workbook"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Word 文档",
      "Word document");

  private final String mediaType;
  private final Label label;

  ContentType(String mediaType, String zh, String en) {
    this.mediaType = mediaType;
    this.label = new Label(zh, en);
  }

  String mediaType() {
    return mediaType;
  }

  @Override
  public Label label() {
    return label;
  }
}
