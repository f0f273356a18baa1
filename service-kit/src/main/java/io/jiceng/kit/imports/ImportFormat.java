package io.jiceng.kit.imports;

/** How the rows of a file are written; texts are UTF-8. */
public enum ImportFormat {
  /** One JSON object per line. */
  NDJSON,
  /** A header line naming the properties ({@code a.b}, {@code a[0].b}), then one record per row. */
  CSV,
  /** A spreadsheet: its first visible sheet, a row of headings, then one record per row. */
  XLSX
}
