package io.jiceng.organization.place;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features know of a place.
 *
 * @param organizationId the organisation it counts under
 * @param within its own code and those of all places above it
 */
public record PlaceFacts(
    String code,
    PlaceLevel level,
    PlaceKind kind,
    @Nullable UrbanRuralClass urbanRuralClass,
    @Nullable Integer householdCount,
    UUID organizationId,
    Set<String> within) {

  /** By the urban-rural class, else by the kind. */
  public boolean isUrban() {
    if (urbanRuralClass != null) {
      return urbanRuralClass.isUrban();
    }
    return switch (kind) {
      case STREET, COMMUNITY, COMPOUND, BUILDING, ZONE, INDUSTRIAL, COUNTY, CITY, PROVINCE -> true;
      case TOWN, TOWNSHIP, FARM, VILLAGE -> false;
    };
  }
}
