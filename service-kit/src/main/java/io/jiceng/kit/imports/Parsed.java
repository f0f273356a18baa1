package io.jiceng.kit.imports;

import java.util.List;

/** What one line of the file turned out to be. */
sealed interface Parsed<T> {
  record Good<T>(Row<T> row) implements Parsed<T> {}

  record Bad<T>(List<RowError> errors) implements Parsed<T> {}

  /** Neither this line nor what follows can be read. */
  record Broken<T>(List<RowError> errors) implements Parsed<T> {}
}
