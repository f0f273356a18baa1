package io.jiceng.kit.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object per line; blank lines are skipped but counted, so that editors find the row. */
final class NdjsonRows<T> implements RowReader<T> {
  private final LineReader lines;
  private final RowParser<T> parser;

  NdjsonRows(InputStream in, int maxLineBytes, RowParser<T> parser) {
    this.lines = new LineReader(in, maxLineBytes);
    this.parser = parser;
  }

  @Override
  public @Nullable Parsed<T> next() throws IOException {
    while (lines.next()) {
      if (lines.isTooLong()) {
        return new Parsed.Bad<>(
            List.of(RowError.of(lines.number(), "", ImportProblem.LINE_TOO_LONG)));
      }
      if (!lines.isBlank()) {
        return parser.parse(lines.number(), lines.bytes());
      }
    }
    return null;
  }
}
