package io.jiceng.kit.imports;

import java.util.List;

/** What a batch of rows did. A row is counted once: created, updated, unchanged, or in errors. */
public record ImportResult(int created, int updated, int unchanged, List<RowError> errors) {

  public ImportResult {
    errors = List.copyOf(errors);
  }

  public static ImportResult of(int created, int updated, int unchanged) {
    return new ImportResult(created, updated, unchanged, List.of());
  }
}
