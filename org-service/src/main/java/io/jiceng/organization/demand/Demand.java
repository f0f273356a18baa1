package io.jiceng.organization.demand;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something asked of grassroots units (准入事项), and the permit it has for that. */
@Entity
class Demand {
  @Id UUID id;
  String code;

  @Enumerated(EnumType.STRING)
  DemandKind kind;

  String title;
  UUID organizationId;
  String basis;

  @Enumerated(EnumType.STRING)
  DemandList list;

  @Embedded Asked asked;
  @Embedded Cost cost;

  @JdbcTypeCode(SqlTypes.JSON)
  List<AskedValue> asksFor;

  @Enumerated(EnumType.STRING)
  @Nullable ListedItem listedItem;

  @Nullable LocalDate openedOn;
  @Nullable LocalDate lastPostOn;
  @Nullable UUID mergedIntoId;

  @ElementCollection
  @CollectionTable(name = "demand_review", joinColumns = @JoinColumn(name = "demand_id"))
  @BatchSize(size = 500)
  Set<Review> reviews = new HashSet<>();

  @Embedded Permit permit;
  @Embedded Trail trail;
  @Version long version;

  protected Demand() {}

  Demand(
      UUID id, NewDemand command, UUID organizationId, Asked asked, Permit permit, Author author) {
    this.id = id;
    this.code = command.code();
    this.kind = command.kind();
    this.title = command.title();
    this.organizationId = organizationId;
    this.basis = command.basis();
    this.list = command.list();
    this.asked = asked;
    this.cost =
        new Cost(
            command.frequency(),
            command.minutesEach(),
            command.dueOn(),
            command.fundingYuan(),
            command.staffCount());
    this.asksFor = command.asksFor();
    this.listedItem = command.listedItem();
    this.openedOn = command.openedOn();
    this.lastPostOn = command.openedOn();
    this.permit = permit;
    this.trail = Trail.begin(author);
  }

  List<Review> sortedReviews() {
    return reviews.stream().sorted(Comparator.comparing(Review::body)).toList();
  }

  void amend(AmendDemand to, Author author) {
    permit.require(
        Set.of(
            DemandState.APPLIED, DemandState.REVIEWED, DemandState.APPROVED, DemandState.IN_FORCE));
    title = to.title();
    basis = to.basis();
    lastPostOn = to.lastPostOn();
    trail = trail.continuedBy(author);
  }

  void review(Review review, Author author) {
    refuseOwn(author);
    permit.require(Set.of(DemandState.APPLIED));
    permit.requireInTime(review.reviewedOn());
    if (reviews.stream().anyMatch(it -> it.body() == review.body())) {
      throw new Problem(DemandIssue.REVIEWED_TWICE);
    }
    reviews.add(review);
    if (!review.agrees()) {
      permit = permit.refused(Ending.DISAGREED, review.reason(), review.reviewedOn());
    } else if (reviews.size() == ReviewingBody.values().length) {
      permit = permit.reviewed();
    }
    trail = trail.continuedBy(author);
  }

  void approve(String documentNo, LocalDate day, Author author) {
    refuseOwn(author);
    take(permit.approved(documentNo, day), author);
  }

  void refuse(String reason, LocalDate day, Author author) {
    take(permit.refused(Ending.REFUSED, reason, day), author);
  }

  void start(LocalDate from, Author author) {
    take(permit.started(from), author);
  }

  void renew(LocalDate day, Author author) {
    take(permit.renewed(day), author);
  }

  void close(CloseDemand command, @Nullable UUID into, Author author) {
    var why = into == null ? Ending.FULFILLED : Ending.MERGED;
    mergedIntoId = into;
    take(permit.closed(why, command.reason(), command.closedOn()), author);
  }

  /** An objection was upheld: the application, or what had begun, is taken back. */
  void withdraw(String reason, LocalDate day, Author author) {
    take(
        permit.state() == DemandState.APPROVED
            ? permit.closed(Ending.WITHDRAWN, reason, day)
            : permit.refused(Ending.WITHDRAWN, reason, day),
        author);
  }

  /** What the calendar alone does. */
  void comeTo(LocalDate day, Author author) {
    take(permit.onDay(day), author);
  }

  private void take(Permit next, Author author) {
    permit = next;
    trail = trail.continuedBy(author);
  }

  private void refuseOwn(Author author) {
    if (trail.createdBy().equals(author.subject())) {
      throw new Problem(DemandIssue.OWN_REVIEW);
    }
  }
}
