package io.jiceng.kit.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty table of a resource (导入模板): headings, an example, code lists, and what is asked. */
final class TemplateBook {
  static final String TEXT_FORMAT = "@";
  static final String DAY_FORMAT = "yyyy-mm-dd";

  private static final String EXAMPLE = "示例，不导入 (example, not imported)";
  private static final String REQUIRED = "FFE699";
  private static final String OPTIONAL = "DDEBF7";
  private static final LocalDate SOME_DAY = LocalDate.of(2019, 7, 1);

  private final Columns columns;

  TemplateBook(Columns columns) {
    this.columns = columns;
  }

  void write(String resource, OutputStream out) throws IOException {
    try (var book = new Workbook(out, "Jiceng", "1.0")) {
      var table = book.newWorksheet(resource);
      writeHeader(table);
      writeExample(table);
      var codes = new CodeSheet(book, columns);
      for (int i = 0; i < columns.all().size(); i++) {
        codes.offer(table, 1, i + 1, columns.all().get(i));
      }
      writeGuide(book.newWorksheet("填写说明 Guide"));
    }
  }

  private void writeHeader(Worksheet table) {
    table.value(0, 0, Columns.NOTE_ZH + "\n" + Columns.NOTE_EN);
    style(table, 0, OPTIONAL);
    table.width(0, 24);
    for (int i = 0; i < columns.all().size(); i++) {
      var column = columns.all().get(i);
      table.value(0, i + 1, columns.heading(column));
      style(table, i + 1, column.required() ? REQUIRED : OPTIONAL);
      table.width(i + 1, 18);
      format(table, i + 1, column);
    }
    table.rowHeight(0, 32);
    table.freezePane(1, 1);
  }

  private static void style(Worksheet table, int place, String color) {
    table.style(0, place).bold().wrapText(true).fillColor(color).set();
  }

  /** Codes and numbers of papers are texts, else the spreadsheet takes digits off them. */
  static void format(Worksheet table, int place, Column column) {
    if (column.isDay()) {
      table.style(place).format(DAY_FORMAT).set();
    } else if (!column.isNumber()) {
      table.style(place).format(TEXT_FORMAT).set();
    }
  }

  private void writeExample(Worksheet table) {
    table.value(1, 0, EXAMPLE);
    for (int i = 0; i < columns.all().size(); i++) {
      var column = columns.all().get(i);
      if (column.required() || column.example() != null) {
        writeExample(table, i + 1, column);
      }
    }
    table.range(1, 0, 1, columns.all().size()).style().italic().fontColor("808080").set();
  }

  private static void writeExample(Worksheet table, int place, Column column) {
    var example = column.example();
    if (!column.codes().isEmpty()) {
      var codes = column.codes();
      var shown =
          codes.stream()
              .filter(it -> it.code().equals(example))
              .findFirst()
              .orElse(codes.getFirst());
      table.value(1, place, CodeSheet.label(shown, codes));
    } else if (column.isDay()) {
      table.value(1, place, example == null ? SOME_DAY : LocalDate.parse(example));
      table.style(1, place).format(DAY_FORMAT).set();
    } else if (column.isNumber()) {
      table.value(1, place, example == null ? BigDecimal.ONE : new BigDecimal(example));
    } else {
      table.value(1, place, example == null ? column.zh() : example);
    }
  }

  private void writeGuide(Worksheet guide) {
    var heads =
        new String[] {
          "列 Column", "名称 Name", "必填 Required", "属性 Property", "说明 Description", "可选值 Values"
        };
    for (int i = 0; i < heads.length; i++) {
      guide.value(0, i, heads[i]);
      guide.width(i, i < 4 ? 22 : 60);
    }
    guide.range(0, 0, 0, heads.length - 1).style().bold().set();
    int row = 1;
    for (var column : columns.all()) {
      guide.value(row, 0, column.zh());
      guide.value(row, 1, column.en());
      guide.value(row, 2, column.required() ? "是 yes" : "");
      guide.value(row, 3, column.path());
      guide.value(row, 4, column.description());
      guide.value(
          row++,
          5,
          column.codes().stream().map(CellReading::written).collect(Collectors.joining("；")));
    }
  }
}
