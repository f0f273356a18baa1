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

  private Generated() {}

  static OrganizationRow organization(String code) {
    return Objects.requireNonNull(ORGANIZATIONS.get(code), code);
  }

  static PlaceRow place(@Nullable String code) {
    return Objects.requireNonNull(PLACES.get(Objects.requireNonNull(code)), code);
  }

  /** Is the organisation the ancestor itself or somewhere under it? */
  static boolean isUnder(String code, String ancestor) {
    for (String at = code; at != null && !at.equals(DemoRecords.ROOT); at = parent(at)) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return ancestor.equals(DemoRecords.ROOT);
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
