package io.jiceng.organization.election;

import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.party.Terms.Running;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An election (换届选举) that was held: it begins a term, and a committee where there is one. */
@Entity
class Election {
  @Id UUID id;
  UUID organizationId;
  LocalDate heldOn;

  @Enumerated(EnumType.STRING)
  ElectionKind kind;

  @Nullable String approvalDocumentNo;

  @Enumerated(EnumType.STRING)
  Meeting meeting;

  boolean dispersed;
  @Nullable String delegatesDocumentNo;
  int fullMembers;
  int probationaryMembers;
  @Nullable Integer delegates;
  int withoutVote;
  int entitled;
  int attended;
  int seats;
  int candidates;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Elected> elected;

  int termYears;
  @Nullable LocalDate formerStartedOn;
  @Nullable Integer formerYears;
  @Nullable LocalDate formerExtendedTo;
  @Nullable LocalDate withdrawnOn;
  @Nullable String withdrawalReason;
  @Embedded Trail trail;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected Election() {}

  Election(UUID organizationId, HoldElection it, int years, @Nullable Running former, Author by) {
    this.id = Ids.next();
    this.organizationId = organizationId;
    this.heldOn = it.heldOn();
    this.kind = it.kindOrRegular();
    this.approvalDocumentNo = it.approvalDocumentNo();
    this.meeting = it.meetingOrMembers();
    this.dispersed = it.isDispersed();
    this.delegatesDocumentNo = it.delegatesDocumentNo();
    this.fullMembers = it.fullMembers();
    this.probationaryMembers = it.probationaryOrNone();
    this.delegates = it.delegates();
    this.withoutVote = it.withoutVoteOrNone();
    this.entitled = it.entitled();
    this.attended = it.attended();
    this.seats = it.seatsOrNone();
    this.candidates = it.candidatesOrNone();
    this.elected = List.copyOf(it.elected());
    this.termYears = years;
    this.trail = Trail.begin(by);
    if (former != null) {
      this.formerStartedOn = former.startedOn();
      this.formerYears = former.years();
      this.formerExtendedTo = former.extendedTo();
    }
  }

  /** The same as it was reported, to tell a repeated report from another one. */
  HoldElection reported() {
    return new HoldElection(
        heldOn,
        kind,
        approvalDocumentNo,
        meeting,
        dispersed,
        delegatesDocumentNo,
        fullMembers,
        probationaryMembers,
        delegates,
        withoutVote,
        attended,
        seats,
        candidates,
        elected);
  }

  LocalDate termEndsOn() {
    return heldOn.plusYears(termYears);
  }

  Running term() {
    return new Running(heldOn, termYears, null);
  }

  @Nullable Running former() {
    return formerStartedOn == null || formerYears == null
        ? null
        : new Running(formerStartedOn, formerYears, formerExtendedTo);
  }

  boolean isWithdrawn() {
    return withdrawnOn != null;
  }

  void withdraw(LocalDate day, String reason, Author by) {
    if (isWithdrawn()) {
      throw new Problem(ElectionIssue.WITHDRAWN);
    }
    withdrawnOn = day;
    withdrawalReason = reason;
    trail = trail.continuedBy(by);
  }
}
