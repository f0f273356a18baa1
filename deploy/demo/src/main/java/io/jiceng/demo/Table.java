package io.jiceng.demo;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A CSV file beside these classes, row by row as header → cell. */
final class Table {
  private static final CsvMapper CSV = new CsvMapper();

  private Table() {}

  static List<Map<String, String>> read(String file) {
    var schema = CsvSchema.emptySchema().withHeader();
    try (InputStream text = Objects.requireNonNull(Table.class.getResourceAsStream(file), file);
        MappingIterator<Map<String, String>> rows =
            CSV.readerForMapOf(String.class).with(schema).readValues(text)) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }
}
