package io.jiceng.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The generated records with the look-ups the tests need. */
final class Generated {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final DemoRecords RECORDS = DemoRecords.generate(TODAY);

  static final Map<String, OrganizationRow> ORGANIZATIONS =
      RECORDS.organizations().stream()
          .collect(Collectors.toMap(OrganizationRow::code, Function.identity()));

  static final Map<String, PlaceRow> PLACES = places();

  private static final Map<String, GroupRow> GROUPS =
      RECORDS.groups().stream().collect(Collectors.toMap(GroupRow::code, Function.identity()));

  private Generated() {}

  /** Whether figures take it: an organisation, or a group in its place. */
  static boolean isKnown(String code) {
    return ORGANIZATIONS.containsKey(code) || GROUPS.containsKey(code);
  }

  static OrganizationRow organization(String code) {
    return Objects.requireNonNull(ORGANIZATIONS.get(code), code);
  }

  static PlaceRow place(@Nullable String code) {
    return Objects.requireNonNull(PLACES.get(Objects.requireNonNull(code)), code);
  }

  /** Is the organisation the ancestor itself or somewhere under it, or under one of a group? */
  static boolean isUnder(String code, String ancestor) {
    var group = GROUPS.get(ancestor);
    if (group != null) {
      return group.placeCode() == null
          ? group.organizations().stream().anyMatch(member -> isUnder(code, member))
          : standsIn(place(organization(code).placeCode()), group.placeCode());
    }
    for (String at = code; at != null && !at.equals(DemoRecords.ROOT); at = parent(at)) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return ancestor.equals(DemoRecords.ROOT);
  }

  private static boolean standsIn(PlaceRow place, String code) {
    for (PlaceRow at = place; at != null; at = above(at)) {
      if (at.code().equals(code) || code.equals(at.managedByPlaceCode())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable PlaceRow above(PlaceRow place) {
    return place.parentCode() == null ? null : place(place.parentCode());
  }

  private static @Nullable String parent(String code) {
    return organization(code).parentId();
  }

  /** Places as they stand after both imports. */
  private static Map<String, PlaceRow> places() {
    Map<String, PlaceRow> places = new HashMap<>();
    RECORDS.places().forEach(place -> places.put(place.code(), place));
    RECORDS.ledPlaces().forEach(place -> places.put(place.code(), place));
    return places;
  }

  /** The organisation a place counts under: its lead, else that of the nearest place above. */
  static String answering(PlaceRow place) {
    PlaceRow at = place;
    while (at.leadOrganizationId() == null) {
      at = place(at.parentCode());
    }
    return at.leadOrganizationId();
  }
}
