package io.jiceng.organization.party;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A Party organisation (党组织) as it is today; what it was before stands in its states and links. */
@Entity
class Organization {
  @Id UUID id;
  String code;
  @Embedded Attributes attributes;
  @Embedded @Nullable Declared declared;
  @Nullable UUID parentId;
  LocalDate foundedOn;
  @Nullable LocalDate closedOn;
  @Nullable String closingReason;
  @Nullable String closingDocumentNo;
  @Nullable LocalDate termStartedOn;
  @Nullable Integer termYears;
  @Nullable LocalDate termExtendedTo;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Identifier> identifiers;

  @Embedded Trail trail;
  @Version long version;

  protected Organization() {}

  Organization(
      UUID id,
      String code,
      @Nullable UUID parentId,
      Details details,
      @Nullable Integer termYears,
      Author author) {
    this.id = id;
    this.code = code;
    this.parentId = parentId;
    this.trail = Trail.begin(author);
    take(details, termYears);
  }

  Declared declared() {
    return declared == null ? Declared.NOTHING : declared;
  }

  Details details() {
    return new Details(
        attributes,
        declared(),
        foundedOn,
        termStartedOn == null ? null : new Term(termStartedOn, termYears),
        identifiers);
  }

  OrganizationStatus status(LocalDate day) {
    return closedOn == null || day.isBefore(closedOn)
        ? OrganizationStatus.ACTIVE
        : OrganizationStatus.CLOSED;
  }

  boolean isClosed() {
    return closedOn != null;
  }

  void amend(Details details, @Nullable Integer years, Author author) {
    refuseWhenClosed();
    take(details, years);
    trail = trail.continuedBy(author);
  }

  void moveTo(UUID newParentId, Author author) {
    refuseWhenClosed();
    parentId = newParentId;
    trail = trail.continuedBy(author);
  }

  /** A move dated ahead has come due. */
  void comeUnder(@Nullable UUID dueParentId, Author author) {
    parentId = dueParentId;
    trail = trail.continuedBy(author);
  }

  void moveAhead(Author author) {
    refuseWhenClosed();
    trail = trail.continuedBy(author);
  }

  void close(LocalDate day, String reason, @Nullable String documentNo, Author author) {
    refuseWhenClosed();
    closedOn = day;
    closingReason = reason;
    closingDocumentNo = documentNo;
    trail = trail.continuedBy(author);
  }

  /**
   * A term begins by an election, is put off by an approval, or is taken back with its election.
   */
  void serve(Terms.@Nullable Running term, Author author) {
    refuseWhenClosed();
    termStartedOn = term == null ? null : term.startedOn();
    termYears = term == null ? null : term.years();
    termExtendedTo = term == null ? null : term.extendedTo();
    trail = trail.continuedBy(author);
  }

  private void take(Details details, @Nullable Integer years) {
    attributes = details.attributes();
    declared = details.declared();
    foundedOn = details.foundedOn();
    var began = details.term() == null ? null : details.term().startedOn();
    termExtendedTo = Objects.equals(began, termStartedOn) ? termExtendedTo : null;
    termStartedOn = began;
    termYears = termStartedOn == null ? null : years;
    identifiers = details.identifiers();
  }

  private void refuseWhenClosed() {
    if (isClosed()) {
      throw new Problem(OrganizationIssue.ALREADY_CLOSED);
    }
  }
}
