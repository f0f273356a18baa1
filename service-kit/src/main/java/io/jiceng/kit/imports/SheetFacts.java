package io.jiceng.kit.imports;

import java.util.List;

/** What the reader of rows does not tell of a sheet. */
record SheetFacts(List<Merged> merged) {
  /** A range of merged cells (合并单元格), such as {@code B3:B9}; its last row counts from 1. */
  record Merged(String range, long lastRow) {}

  SheetFacts {
    merged = List.copyOf(merged);
  }
}
