package io.jiceng.organization.matter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a matter is about and where it comes from (受理), with every reference resolved.
 *
 * @param organizationId the one organisation that answers for it (MAT-01)
 */
@Embeddable
record Intake(
    String title,
    @Enumerated(EnumType.STRING) MatterKind kind,
    @Enumerated(EnumType.STRING) MatterSource source,
    UUID organizationId,
    String placeCode,
    @Nullable UUID gridId,
    @Nullable UUID gridItemId,
    @Nullable UUID broughtByPersonId,
    @Nullable UUID broughtByOrganizationId,
    LocalDate takenInOn,
    @Nullable LocalDate backlogSince,
    @Nullable String station) {

  Intake answeredBy(UUID organization) {
    return new Intake(
        title,
        kind,
        source,
        organization,
        placeCode,
        gridId,
        gridItemId,
        broughtByPersonId,
        broughtByOrganizationId,
        takenInOn,
        backlogSince,
        station);
  }

  boolean isDispute() {
    return kind == MatterKind.DISPUTE;
  }
}
