package io.jiceng.kit.imports;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other. */
interface RowReader<T> {
  /** The next row, or null at the end. */
  @Nullable Parsed<T> next() throws IOException;
}
