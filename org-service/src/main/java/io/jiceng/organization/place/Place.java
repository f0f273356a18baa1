package io.jiceng.organization.place;

import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place (地点): division, compound, building or zone. */
@Entity
class Place {
  @Id UUID id;
  String code;
  String name;

  @Enumerated(EnumType.STRING)
  PlaceLevel level;

  @Enumerated(EnumType.STRING)
  PlaceKind kind;

  @Nullable String parentCode;
  @Nullable UrbanRuralClass urbanRuralClass;
  @Nullable Integer householdCount;
  @Nullable LocalDate establishedOn;
  @Nullable LocalDate abolishedOn;
  @Nullable UUID leadOrganizationId;
  @Nullable String managedByCode;

  /** Under which the place counts: its own lead, else that of the nearest place above. */
  UUID organizationId;

  @Embedded Trail trail;
  @Version long version;

  protected Place() {}

  Place(UUID id, NewPlace it, @Nullable UUID leadId, UUID organizationId, Author author) {
    this.id = id;
    this.code = it.code();
    this.name = it.name();
    this.level = it.level();
    this.kind = it.kind();
    this.parentCode = it.parentCode();
    this.urbanRuralClass = it.urbanRuralClass();
    this.householdCount = it.householdCount();
    this.establishedOn = it.establishedOn();
    this.abolishedOn = it.abolishedOn();
    this.managedByCode = it.managedByPlaceCode();
    this.leadOrganizationId = leadId;
    this.organizationId = organizationId;
    this.trail = Trail.begin(author);
  }

  void amend(AmendPlace it, @Nullable UUID leadId, Author author) {
    name = it.name();
    urbanRuralClass = it.urbanRuralClass();
    householdCount = it.householdCount();
    establishedOn = it.establishedOn();
    abolishedOn = it.abolishedOn();
    leadOrganizationId = leadId;
    trail = trail.continuedBy(author);
  }

  void manageBy(@Nullable String zoneCode, Author author) {
    managedByCode = zoneCode;
    trail = trail.continuedBy(author);
  }

  /** The organisation it counts under has become part of another. */
  void handOver(UUID from, UUID to, Author author) {
    leadOrganizationId = from.equals(leadOrganizationId) ? to : leadOrganizationId;
    organizationId = organizationId.equals(from) ? to : organizationId;
    trail = trail.continuedBy(author);
  }

  /** The place above it in counting: the zone that manages it, else its parent. */
  @Nullable String countsBelow() {
    return managedByCode != null ? managedByCode : parentCode;
  }
}
