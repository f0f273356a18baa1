package io.jiceng.kit.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns of a resource's table, found by property, Chinese or English heading. */
final class Columns {
  /** Heading of the column that belongs to the clerk and to the reasons of faults. */
  static final String NOTE_ZH = "导入说明";

  static final String NOTE_EN = "Import note";

  private static final Set<String> EXAMPLE = Set.of("示例", "example");
  private static final Pattern ORNAMENT = Pattern.compile("[\\s*＊]|（必填）|[(]required[)]");
  private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

  private final List<Column> all;
  private final Map<String, Column> byPath = new HashMap<>();
  private final Map<String, String> byHeading = new HashMap<>();

  Columns(List<Column> all) {
    this.all = List.copyOf(all);
    var ambiguous = new HashSet<String>();
    for (var column : all) {
      byPath.put(column.path(), column);
      for (var heading : List.of(column.zh(), column.en(), column.path())) {
        var other = byHeading.put(normal(heading), column.path());
        if (other != null && !other.equals(column.path())) {
          ambiguous.add(normal(heading));
        }
      }
    }
    byHeading.keySet().removeAll(ambiguous);
  }

  static Columns of(Importable<?> importable) {
    return new Columns(ColumnWalk.of(importable));
  }

  List<Column> all() {
    return all;
  }

  /** The property a heading means; what is not known stays as it is written. */
  String path(String heading) {
    return find(heading).orElse(heading.strip());
  }

  boolean knows(String heading) {
    return isNote(heading) || find(heading).isPresent();
  }

  private Optional<String> find(String heading) {
    var name = heading.strip();
    if (byPath.containsKey(name)) {
      return Optional.of(name);
    }
    return name.lines()
        .map(line -> byHeading.get(normal(line)))
        .filter(path -> path != null)
        .findFirst();
  }

  /** How the heading of a column is written in a template. */
  String heading(Column column) {
    var zh = isOwn(column, column.zh()) ? column.zh() : column.zh() + " " + column.path();
    var en = isOwn(column, column.en()) ? column.en() : column.path();
    return zh + (column.required() ? " *" : "") + "\n" + en;
  }

  private boolean isOwn(Column column, String heading) {
    return column.path().equals(byHeading.get(normal(heading)));
  }

  @Nullable Column column(String path) {
    var column = byPath.get(path);
    return column == null ? byPath.get(POSITION.matcher(path).replaceAll("[0]")) : column;
  }

  /** What a cell below the property becomes before it is read like a request. */
  UnaryOperator<String> reading(String path) {
    var column = column(path);
    return column == null ? UnaryOperator.identity() : CellReading.of(column);
  }

  static boolean isNote(String heading) {
    return heading
        .lines()
        .map(Columns::normal)
        .anyMatch(line -> line.equals(normal(NOTE_ZH)) || line.equals(normal(NOTE_EN)));
  }

  /** Whether a note says that the row is the template's example. */
  static boolean isExample(String note) {
    return EXAMPLE.stream().anyMatch(normal(note)::startsWith);
  }

  private static String normal(String heading) {
    return ORNAMENT.matcher(heading).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
