package io.jiceng.kit.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiceng.kit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rows of a spreadsheet; once its texts are read they are treated as those of a CSV file. */
final class XlsxRows<T> implements RowReader<T> {
  private final SheetTable table;
  private final RowParser<T> parser;
  private final ObjectMapper mapper;
  private final CsvHeader header;
  private final List<UnaryOperator<String>> readings;
  private boolean begun;
  private boolean ended;

  XlsxRows(SheetTable table, Columns columns, RowParser<T> parser, ObjectMapper mapper) {
    this.table = table;
    this.parser = parser;
    this.mapper = mapper;
    this.header = CsvHeader.of(table.names());
    this.readings = table.names().stream().map(columns::reading).toList();
  }

  @Override
  public @Nullable Parsed<T> next() {
    if (ended) {
      return null;
    }
    if (!begun) {
      begun = true;
      var faults = CsvHeader.faults(table.names(), mapper.constructType(parser.row()), mapper);
      if (!faults.isEmpty()) {
        return end(faults);
      }
    }
    try {
      var line = table.next();
      return line == null ? null : row(line);
    } catch (Problem unreadable) {
      return end(List.of(RowError.of(0, "", unreadable.code())));
    }
  }

  private Parsed<T> end(List<RowError> errors) {
    ended = true;
    return new Parsed.Broken<>(errors);
  }

  private Parsed<T> row(SheetTable.Line line) {
    var faults = new ArrayList<RowError>();
    var texts = new ArrayList<String>(line.cells().size());
    for (int i = 0; i < line.cells().size(); i++) {
      var cell = line.cells().get(i);
      texts.add(readings.get(i).apply(cell.text()));
      if (cell.fault() != null) {
        var pointer = Column.pointer(table.names().get(i));
        faults.add(RowError.of(line.number(), pointer, cell.fault()));
      }
    }
    if (line.hasStrays()) {
      faults.add(RowError.of(line.number(), "", ImportProblem.COLUMN_UNNAMED));
    }
    return faults.isEmpty()
        ? parser.parse(line.number(), header.toObject(texts, mapper))
        : new Parsed.Bad<>(faults);
  }
}
