package io.jiceng.kit.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportError", description = "导入行错误")
record ImportErrorView(
    @Schema(
            description =
                "line of an NDJSON file, record below the header of a CSV file, row of a"
                    + " spreadsheet as it is shown; 0 for the header")
        long row,
    @Schema(description = "JSON pointer to the property; empty for the whole row") String pointer,
    String code,
    String message) {

  static ImportErrorView of(RowError error, boolean zh) {
    return new ImportErrorView(
        error.row(), error.pointer(), error.code(), zh ? error.zh() : error.en());
  }
}
