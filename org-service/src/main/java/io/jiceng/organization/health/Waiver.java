package io.jiceng.organization.health;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.duty.Period;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A duty waived for one organisation and period, by its superior (职责免除). */
@Entity
class Waiver {
  @Id UUID id;
  UUID organizationId;
  String obligation;
  String period;
  LocalDate periodStart;
  String reason;
  @Nullable String documentNo;

  @Enumerated(EnumType.STRING)
  WaiverStatus status;

  @Nullable String decidedBy;
  @Nullable Instant decidedAt;
  @Nullable String decisionNote;
  @Embedded Trail trail;
  @Version long version;

  protected Waiver() {}

  Waiver(UUID id, UUID organizationId, RequestWaiver it, Period period, Author author) {
    this.id = id;
    this.organizationId = organizationId;
    this.obligation = it.obligation();
    this.period = period.label();
    this.periodStart = period.start();
    this.reason = it.reason();
    this.documentNo = it.documentNo();
    this.status = WaiverStatus.REQUESTED;
    this.trail = Trail.begin(author);
  }

  void decide(boolean approved, @Nullable String note, Author author) {
    if (status != WaiverStatus.REQUESTED) {
      throw new Problem(HealthIssue.DECIDED);
    }
    settle(approved ? WaiverStatus.APPROVED : WaiverStatus.REFUSED, note, author);
  }

  void revoke(@Nullable String note, Author author) {
    if (status != WaiverStatus.APPROVED) {
      throw new Problem(HealthIssue.DECIDED);
    }
    settle(WaiverStatus.REVOKED, note, author);
  }

  private void settle(WaiverStatus next, @Nullable String note, Author author) {
    status = next;
    decisionNote = note;
    decidedBy = author.subject();
    decidedAt = author.at();
    trail = trail.continuedBy(author);
  }
}
