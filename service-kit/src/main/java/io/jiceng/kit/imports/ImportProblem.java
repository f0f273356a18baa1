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
  COLUMN_UNNAMED("column-unnamed", 422, "有内容的列缺少表头", "A value stands in a column without heading"),
  TOO_MANY_COLUMNS("too-many-columns", 422, "列数超过上限", "The sheet has too many columns"),
  CELL_TOO_LONG("cell-too-long", 422, "单元格内容过长", "The cell is too long"),
  CELL_ERROR("cell-error", 422, "单元格为错误值", "The cell holds an error"),
  NUMBER_TOO_LONG(
      "number-too-long",
      422,
      "超过 15 位的数字在表格中会丢失末位，请将单元格设为文本格式后重新录入",
      "A spreadsheet keeps 15 digits of a number: format the cell as text and type it again"),
  FORMULA_WITHOUT_VALUE(
      "formula-without-value",
      422,
      "公式没有计算结果，请打开后保存或粘贴为数值",
      "The formula has no result: open and save the file, or paste the values"),
  MERGED_CELLS(
      "merged-cells", 422, "数据区域含有合并单元格，请取消合并并补全各行", "Unmerge the cells and fill every row"),
  WORKBOOK_UNREADABLE(
      "workbook-unreadable", 422, "文件不是可读取的 XLSX 工作簿", "The file is no readable XLSX workbook"),
  WORKBOOK_OLD(
      "workbook-xls",
      422,
      "不支持旧版 .xls 文件，请另存为 .xlsx",
      "The old .xls format: save the file as .xlsx"),
  WORKBOOK_ENCRYPTED(
      "workbook-encrypted",
      422,
      "工作簿已加密，请取消密码后重新保存",
      "The workbook is encrypted: save it without password"),
  WORKBOOK_ENTITIES(
      "workbook-entities", 422, "工作簿含有不允许的 XML 实体", "The workbook declares XML entities"),
  WORKBOOK_TOO_LARGE("workbook-too-large", 413, "工作簿解压后超过上限", "The unpacked workbook is too large"),
  FILE_GONE(
      "import-file-gone",
      410,
      "没有可标注的文件：任务无错误、不是 XLSX 或文件已销毁",
      "No file to mark: the job has no errors, is no XLSX, or its file was destroyed"),
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
