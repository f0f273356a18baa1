package io.jiceng.organization.election;

import io.jiceng.kit.time.Ids;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** An approval (批复) that put off the end of a term. */
@Entity
class TermExtension {
  @Id UUID id;
  UUID organizationId;
  LocalDate termStartedOn;
  LocalDate extendedTo;
  LocalDate approvedOn;
  String documentNo;
  String reason;
  @Embedded Trail trail;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected TermExtension() {}

  TermExtension(UUID organizationId, LocalDate termStartedOn, ExtendTerm it, Author author) {
    this.id = Ids.next();
    this.organizationId = organizationId;
    this.termStartedOn = termStartedOn;
    this.extendedTo = it.extendedTo();
    this.approvedOn = it.approvedOn();
    this.documentNo = it.documentNo();
    this.reason = it.reason();
    this.trail = Trail.begin(author);
  }
}
