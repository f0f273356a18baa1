package io.jiceng.organization.coverage;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit, compound or building that an organisation covers for a time (党组织覆盖). */
@Entity
@Table(name = "organization_coverage")
class Cover {
  @Id UUID id;
  UUID organizationId;
  @Nullable String placeCode;
  @Nullable UUID hostUnitId;
  LocalDate validFrom;
  @Nullable LocalDate validTo;
  @Nullable String documentNo;
  @Embedded Trail trail;
  @Version long version;

  protected Cover() {}

  Cover(UUID id, UUID organizationId, Covered it, LocalDate from, Author author) {
    this.id = id;
    this.organizationId = organizationId;
    this.placeCode = it.placeCode();
    this.hostUnitId = it.hostUnitId();
    this.validFrom = from;
    this.documentNo = it.documentNo();
    this.trail = Trail.begin(author);
  }

  /** What is covered: a place or a unit. */
  record Covered(
      @Nullable String placeCode, @Nullable UUID hostUnitId, @Nullable String documentNo) {}

  void end(LocalDate day, Author author) {
    if (validTo != null) {
      throw new Problem(CoverageIssue.ENDED);
    }
    validTo = day;
    trail = trail.continuedBy(author);
  }
}
