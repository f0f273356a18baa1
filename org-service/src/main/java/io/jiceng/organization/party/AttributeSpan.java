package io.jiceng.organization.party;

import io.jiceng.kit.tree.ParentLink;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The attributes an organisation had from a day on (属性历史), half-open; the first begin at ever. */
@Entity
@Table(name = "organization_state")
@IdClass(OrganizationDay.class)
class AttributeSpan {
  @Id UUID organizationId;
  @Id LocalDate validFrom;
  @Nullable LocalDate validTo;
  @Embedded Attributes attributes;
  @Nullable String reason;

  protected AttributeSpan() {}

  static AttributeSpan first(UUID organizationId, Attributes attributes) {
    return new AttributeSpan(organizationId, ParentLink.EVER, attributes);
  }

  private AttributeSpan(UUID organizationId, LocalDate validFrom, Attributes attributes) {
    this.organizationId = organizationId;
    this.validFrom = validFrom;
    this.attributes = attributes;
  }

  /** Ends these attributes and begins the next ones. */
  AttributeSpan endAt(LocalDate day, Attributes next) {
    validTo = day;
    return new AttributeSpan(organizationId, day, next);
  }

  void correct(Attributes corrected) {
    attributes = corrected;
  }

  void because(@Nullable String why) {
    reason = why;
  }
}
