package io.jiceng.organization.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statistical division code (统计用区划代码): 2 province + 2 city + 2 county + 3 township + 3 village
 * digits, the lower segments zero on a higher level.
 */
record DivisionCode(String text, PlaceLevel level) {
  static final int LENGTH = 12;

  private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");
  private static final String COUNTIES_WITHOUT_CITY = "90";

  static Optional<DivisionCode> parse(String text) {
    if (text.length() != LENGTH || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    var city = number(text, 2, 4);
    var county = number(text, 4, 6);
    var township = number(text, 6, 9);
    var village = number(text, 9, 12);
    if (number(text, 0, 2) == 0 || (city == 0 && (county | township | village) != 0)) {
      return Optional.empty();
    }
    if (village != 0) {
      return township == 0 ? Optional.empty() : found(text, PlaceLevel.VILLAGE);
    }
    if (township != 0) {
      return found(text, PlaceLevel.TOWNSHIP);
    }
    if (county != 0) {
      return found(text, PlaceLevel.COUNTY);
    }
    return found(text, city != 0 ? PlaceLevel.CITY : PlaceLevel.PROVINCE);
  }

  /** Kinds the last segment allows; empty when it lies outside every range. */
  Set<PlaceKind> kinds() {
    return switch (level) {
      case PROVINCE -> Set.of(PlaceKind.PROVINCE);
      case CITY -> Set.of(PlaceKind.CITY);
      case COUNTY -> Set.of(PlaceKind.COUNTY);
      case TOWNSHIP -> townshipKinds(number(text, 6, 9));
      case VILLAGE ->
          townshipKinds(number(text, 6, 9)).isEmpty()
              ? Set.of()
              : villageKinds(number(text, 9, 12));
      case COMPOUND, BUILDING -> Set.of();
    };
  }

  /** Codes the parent may have, nearest first; more than one where a level may be skipped. */
  List<String> parents() {
    return switch (level) {
      case PROVINCE -> List.of();
      case CITY -> List.of(upTo(2));
      case COUNTY -> cityMayBeSkipped() ? List.of(upTo(4), upTo(2)) : List.of(upTo(4));
      case TOWNSHIP -> List.of(number(text, 4, 6) == 0 ? upTo(4) : upTo(6));
      case VILLAGE -> List.of(upTo(9));
      case COMPOUND, BUILDING -> List.of();
    };
  }

  private boolean cityMayBeSkipped() {
    return text.startsWith(COUNTIES_WITHOUT_CITY, 2)
        || MUNICIPALITIES.contains(text.substring(0, 2));
  }

  private String upTo(int digits) {
    return text.substring(0, digits) + "0".repeat(LENGTH - digits);
  }

  private static Set<PlaceKind> townshipKinds(int segment) {
    if (segment < 100) {
      return Set.of(PlaceKind.STREET);
    }
    if (segment < 200) {
      return Set.of(PlaceKind.TOWN);
    }
    if (segment < 400) {
      return Set.of(PlaceKind.TOWNSHIP);
    }
    return segment < 600
        ? Set.of(PlaceKind.FARM, PlaceKind.INDUSTRIAL, PlaceKind.STREET)
        : Set.of();
  }

  private static Set<PlaceKind> villageKinds(int segment) {
    if (segment < 200) {
      return Set.of(PlaceKind.COMMUNITY, PlaceKind.INDUSTRIAL);
    }
    if (segment < 400) {
      return Set.of(PlaceKind.VILLAGE);
    }
    if (segment < 500) {
      return Set.of(PlaceKind.COMMUNITY, PlaceKind.INDUSTRIAL);
    }
    return segment < 600
        ? Set.of(PlaceKind.VILLAGE, PlaceKind.FARM, PlaceKind.INDUSTRIAL)
        : Set.of();
  }

  private static Optional<DivisionCode> found(String text, PlaceLevel level) {
    return Optional.of(new DivisionCode(text, level));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
