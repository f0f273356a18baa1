package io.jiceng.organization.hostunit;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A compound in the care of a firm, or of its owners, for a time (小区物业服务). */
@Entity
@Table(name = "compound_service")
class ServedCompound {
  @Id UUID id;
  String placeCode;

  /** The firm; none: the owners manage it themselves. */
  @Nullable UUID hostUnitId;

  LocalDate validFrom;
  @Nullable LocalDate validTo;
  @Nullable LocalDate contractEndsOn;
  boolean ownersCommittee;
  @Nullable String documentNo;
  @Embedded Trail trail;
  @Version long version;

  protected ServedCompound() {}

  ServedCompound(UUID id, @Nullable UUID hostUnitId, ServeCompound it, Author author) {
    this.id = id;
    this.hostUnitId = hostUnitId;
    this.placeCode = it.placeCode();
    this.validFrom = it.from();
    this.validTo = it.to();
    this.contractEndsOn = it.contractEndsOn();
    this.ownersCommittee = it.ownersCommittee();
    this.documentNo = it.documentNo();
    this.trail = Trail.begin(author);
  }

  boolean isFrom(@Nullable UUID firm, LocalDate day) {
    return Objects.equals(hostUnitId, firm) && validFrom.equals(day);
  }

  void end(LocalDate day, Author author) {
    if (validTo != null) {
      throw new Problem(HostUnitIssue.SERVICE_ENDED);
    }
    validTo = day;
    trail = trail.continuedBy(author);
  }
}
