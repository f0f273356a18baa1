package io.jiceng.kit.imports;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.jiceng.kit.imports.ImportJobs.StoredError;
import io.jiceng.kit.problem.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Errors as a CSV file. */
final class ErrorTable {
  private static final CsvMapper MAPPER = new CsvMapper();
  private static final CsvSchema SCHEMA =
      CsvSchema.builder()
          .addColumn("row")
          .addColumn("pointer")
          .addColumn("code")
          .addColumn("message")
          .build()
          .withHeader();

  private final Language language;

  ErrorTable(Language language) {
    this.language = language;
  }

  void write(List<StoredError> errors, OutputStream out) throws IOException {
    try (var rows = MAPPER.writer(SCHEMA).writeValues(out)) {
      for (var stored : errors) {
        rows.write(ImportErrorView.of(stored.error(), language == Language.ZH));
      }
    }
  }
}
