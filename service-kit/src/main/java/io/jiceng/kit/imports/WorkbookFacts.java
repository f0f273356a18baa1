package io.jiceng.kit.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The sheets of a checked workbook.
 *
 * @param sheets by the name of their part
 * @param targets parts by the id under which the workbook names them
 */
record WorkbookFacts(Map<String, SheetFacts> sheets, Map<String, String> targets) {
  private static final String FOLDER = "xl/";

  WorkbookFacts {
    sheets = Map.copyOf(sheets);
    targets = Map.copyOf(targets);
  }

  Optional<SheetFacts> sheet(String id) {
    var target = targets.getOrDefault(id, "").toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        sheets.get(target.startsWith("/") ? target.substring(1) : FOLDER + target));
  }
}
