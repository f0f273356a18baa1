package io.jiceng.organization.grant;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A read grant (临时查阅授权) of an inspector from another unit, SUP-04. */
@Entity
class AccessGrant {
  @Id UUID id;
  UUID organizationId;
  UUID roundId;
  String subject;
  UUID holderOrganizationId;
  String reason;
  LocalDate validFrom;
  LocalDate validTo;
  @Nullable LocalDate endedOn;
  @Embedded Trail trail;
  @Version long version;

  protected AccessGrant() {}

  AccessGrant(UUID id, NewGrant grant, Author author) {
    this.id = id;
    this.organizationId = grant.organizationId();
    this.roundId = grant.roundId();
    this.subject = grant.subject();
    this.holderOrganizationId = grant.holderOrganizationId();
    this.reason = grant.reason();
    this.validFrom = grant.validFrom();
    this.validTo = grant.validTo();
    this.trail = Trail.begin(author);
  }

  boolean hasEnded() {
    return endedOn != null;
  }

  void end(LocalDate day, Author author) {
    if (hasEnded()) {
      throw new Problem(GrantIssue.REVOKED);
    }
    endedOn = day;
    trail = trail.continuedBy(author);
  }
}
