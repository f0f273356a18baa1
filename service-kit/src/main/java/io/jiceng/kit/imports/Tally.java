package io.jiceng.kit.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Counts and errors of the rows stored so far. */
final class Tally {
  private final List<RowError> errors = new ArrayList<>();
  private final int maxErrors;
  private ImportCounts counts;
  private long row;

  Tally(ImportCounts counts, int maxErrors) {
    this.counts = counts;
    this.maxErrors = maxErrors;
  }

  <T> void add(List<Parsed<T>> batch, Importable<T> importable, ImportMode mode) {
    var rows = new ArrayList<Row<T>>(batch.size());
    int unreadable = 0;
    for (var parsed : batch) {
      switch (parsed) {
        case Parsed.Good<T>(var good) -> rows.add(good);
        case Parsed.Bad<T>(var faults) -> {
          unreadable++;
          keep(faults);
        }
        case Parsed.Broken<T>(var faults) -> {
          unreadable++;
          keep(faults);
        }
      }
    }
    row = rows.isEmpty() ? row : rows.getFirst().number();
    var result = rows.isEmpty() ? ImportResult.of(0, 0, 0) : importable.importRows(rows, mode);
    keep(result.errors());
    var refused = new HashSet<Long>();
    result.errors().forEach(error -> refused.add(error.row()));
    counts = counts.plus(batch.size(), unreadable + refused.size(), result);
  }

  void refuse(List<RowError> faults) {
    keep(faults);
    counts = counts.plus(1, 1, ImportResult.of(0, 0, 0));
  }

  private void keep(List<RowError> faults) {
    errors.addAll(faults.subList(0, Math.min(faults.size(), maxErrors - errors.size())));
  }

  boolean isSpoilt() {
    return counts.failed() > 0;
  }

  ImportCounts counts() {
    return counts;
  }

  List<RowError> errors() {
    return errors;
  }

  /** First row of the batch that was last tried. */
  long row() {
    return row;
  }
}
