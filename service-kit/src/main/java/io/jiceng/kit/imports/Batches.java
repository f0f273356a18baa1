package io.jiceng.kit.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows in the order of the file, cut so that no batch names a record twice. */
final class Batches<T> {
  private final RowReader<T> rows;
  private final Importable<T> importable;
  private final int maxRows;
  private @Nullable Parsed<T> ahead;

  Batches(RowReader<T> rows, Importable<T> importable, int maxRows) {
    this.rows = rows;
    this.importable = importable;
    this.maxRows = maxRows;
  }

  void skip(long count) {
    long left = count;
    while (left > 0 && read() != null) {
      left--;
    }
  }

  /** The next batch; empty at the end. */
  List<Parsed<T>> next() {
    var batch = new ArrayList<Parsed<T>>();
    var keys = new HashSet<Object>();
    while (batch.size() < maxRows) {
      var parsed = ahead == null ? read() : ahead;
      ahead = null;
      if (parsed == null) {
        return batch;
      }
      if (parsed instanceof Parsed.Good<T>(var row) && isRepeated(row, keys)) {
        ahead = parsed;
        return batch;
      }
      batch.add(parsed);
    }
    return batch;
  }

  private boolean isRepeated(Row<T> row, Set<Object> keys) {
    var key = importable.key(row.value());
    return key != null && !keys.add(key);
  }

  private @Nullable Parsed<T> read() {
    try {
      return rows.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
