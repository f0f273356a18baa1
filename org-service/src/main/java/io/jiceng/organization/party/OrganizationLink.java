package io.jiceng.organization.party;

import io.jiceng.kit.tree.ParentLink;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One interval of an organisation under a parent (隶属关系), half-open; the first one begins at ever.
 */
@Entity
@IdClass(OrganizationDay.class)
class OrganizationLink {
  @Id UUID organizationId;
  @Id LocalDate validFrom;
  @Nullable LocalDate validTo;
  @Nullable UUID parentId;
  @Nullable String reason;
  @Nullable String documentNo;
  boolean emitted;

  protected OrganizationLink() {}

  static OrganizationLink first(UUID organizationId, @Nullable UUID parentId) {
    return new OrganizationLink(organizationId, ParentLink.EVER, parentId);
  }

  private OrganizationLink(UUID organizationId, LocalDate validFrom, @Nullable UUID parentId) {
    this.organizationId = organizationId;
    this.validFrom = validFrom;
    this.parentId = parentId;
  }

  /** Ends this interval and begins the next one. */
  OrganizationLink endAt(LocalDate day, UUID nextParentId) {
    validTo = day;
    return new OrganizationLink(organizationId, day, nextParentId);
  }

  /** A second move on the day of the first one takes its place. */
  void redirect(UUID nextParentId) {
    parentId = nextParentId;
    emitted = false;
  }

  void because(String why, @Nullable String document) {
    reason = why;
    documentNo = document;
  }

  boolean isDue(LocalDate today) {
    return !validFrom.isAfter(today);
  }
}
