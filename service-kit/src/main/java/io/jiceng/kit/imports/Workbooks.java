package io.jiceng.kit.imports;

import io.jiceng.kit.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Spreadsheets in and out (电子表格): templates, what is sent, what goes back marked. */
@ApplicationScoped
class Workbooks {
  private final ImportConfig config;

  Workbooks(ImportConfig config) {
    this.config = config;
  }

  /** A spreadsheet that can be read, with the number of its rows. */
  @SuppressWarnings("ArrayRecordComponent")
  record Received(byte[] file, long rows) {}

  Received receive(InputStream body, Importable<?> importable) throws IOException {
    var file = body.readNBytes(config.maxWorkbookBytes() + 1);
    WorkbookCheck.refuseIf(file.length > config.maxWorkbookBytes(), ImportProblem.TOO_MANY_BYTES);
    var facts = WorkbookCheck.of(file, config.maxUnpackedBytes());
    var table = SheetTable.of(file, Columns.of(importable), config.maxColumns());
    table.refuseMerged(facts);
    return new Received(file, count(table));
  }

  private long count(SheetTable table) {
    long rows = 0;
    while (table.next() != null) {
      WorkbookCheck.refuseIf(++rows > config.maxRows(), ImportProblem.TOO_MANY_ROWS);
    }
    return rows;
  }

  byte[] template(Importable<?> importable) {
    return write(
        out ->
            new TemplateBook(Columns.of(importable))
                .write(importable.resource().replace('/', '-'), out));
  }

  /** The file as it was sent, with its faulty cells marked and the reasons beside them. */
  byte[] marked(byte[] file, Importable<?> importable, List<RowError> errors, Language language) {
    var columns = Columns.of(importable);
    return write(
        out -> {
          var header = SheetTable.of(file, columns, config.maxColumns());
          new MarkedBook(columns, header, errors, language).write(file, out);
        });
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] write(Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
