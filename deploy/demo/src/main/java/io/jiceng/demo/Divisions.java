package io.jiceng.demo;

import static io.jiceng.demo.Table.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The divisions of one district as the print has them: divisions.csv under differences.csv. */
final class Divisions {
  private static final List<String> LEVELS =
      List.of("PROVINCE", "CITY", "COUNTY", "TOWNSHIP", "VILLAGE");

  private final List<Division> all;
  private final Set<String> managed;

  private Divisions(List<Division> all, Set<String> managed) {
    this.all = List.copyOf(all);
    this.managed = Set.copyOf(managed);
  }

  static Divisions of(String district) {
    List<Map<String, String>> differences =
        Table.read("differences.csv").stream()
            .filter(row -> cell(row, "district").equals(district))
            .toList();
    Set<String> leftOut = codes(differences, "LEFT_OUT");
    List<Division> divisions = new ArrayList<>();
    for (Map<String, String> row : Table.read("divisions.csv")) {
      if (cell(row, "district").equals(district) && !leftOut.contains(cell(row, "code"))) {
        divisions.add(real(row));
      }
    }
    for (Map<String, String> row : differences) {
      if (cell(row, "action").equals("ADDED")) {
        divisions.add(added(row));
      }
    }
    return new Divisions(divisions, codes(differences, "MANAGED"));
  }

  /** Parents before children, a zone before the places it manages. */
  List<Division> highestFirst() {
    return all.stream().sorted(Comparator.comparingInt(d -> LEVELS.indexOf(d.level()))).toList();
  }

  List<Division> townships() {
    return having(Division::isTownshipLevel);
  }

  List<Division> under(Division parent) {
    return having(division -> division.parentCode().equals(parent.code()));
  }

  List<Division> having(Predicate<Division> condition) {
    return all.stream().filter(condition).toList();
  }

  Division only(Predicate<Division> condition) {
    List<Division> found = having(condition);
    if (found.size() != 1) {
      throw new IllegalStateException("expected one division, found " + found);
    }
    return found.getFirst();
  }

  boolean isManaged(String code) {
    return managed.contains(code);
  }

  private static Division real(Map<String, String> row) {
    String code = cell(row, "code");
    String name = cell(row, "name");
    String level = cell(row, "level").toUpperCase(Locale.ROOT);
    return new Division(
        code, name, level, Division.kindOf(code, name, level), cell(row, "parent_code"));
  }

  private static Division added(Map<String, String> row) {
    return new Division(
        cell(row, "code"),
        cell(row, "name"),
        cell(row, "level"),
        cell(row, "kind"),
        cell(row, "parent_code"));
  }

  private static Set<String> codes(List<Map<String, String>> differences, String action) {
    return differences.stream()
        .filter(row -> cell(row, "action").equals(action))
        .map(row -> cell(row, "code"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
