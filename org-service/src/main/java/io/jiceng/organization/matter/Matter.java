package io.jiceng.organization.matter;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.griditem.HandlerLevel;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A matter of people's livelihood or a dispute (事项). */
@Entity
class Matter {
  @Id UUID id;
  String code;
  @Embedded Intake intake;
  @Embedded Handler handler;
  @Nullable UUID leadOrganizationId;

  @ElementCollection
  @CollectionTable(
      name = "matter_joint_organization",
      joinColumns = @JoinColumn(name = "matter_id"))
  @Column(name = "organization_id")
  @BatchSize(size = 500)
  Set<UUID> jointOrganizationIds = new HashSet<>();

  @Enumerated(EnumType.STRING)
  HandlerLevel handlerLevel;

  @ElementCollection
  @CollectionTable(name = "matter_upgrade", joinColumns = @JoinColumn(name = "matter_id"))
  @BatchSize(size = 500)
  Set<Upgrade> upgrades = new HashSet<>();

  LocalDate dueOn;

  @ElementCollection
  @CollectionTable(name = "matter_extension", joinColumns = @JoinColumn(name = "matter_id"))
  @BatchSize(size = 500)
  Set<Extension> extensions = new HashSet<>();

  @Enumerated(EnumType.STRING)
  MatterState state = MatterState.TAKEN_IN;

  @Enumerated(EnumType.STRING)
  @Nullable MatterEnding ending;

  @Nullable LocalDate endedOn;
  @Nullable String result;
  @Nullable LocalDate closedOn;
  @Nullable Integer householdCount;
  @Embedded @Nullable Refund refund;

  @Enumerated(EnumType.STRING)
  @Nullable SatisfactionAnswer answer;

  @Nullable LocalDate askedOn;
  @Embedded @Nullable Mediation mediation;

  @ElementCollection
  @CollectionTable(name = "matter_session", joinColumns = @JoinColumn(name = "matter_id"))
  @BatchSize(size = 500)
  Set<Session> sessions = new HashSet<>();

  @Nullable String contact;
  @Nullable String parties;
  @Nullable LocalDate contactErasedOn;
  @Embedded Trail trail;
  @Version long version;

  protected Matter() {}

  Matter(UUID id, String code, Intake intake, Assignment to, Occasion now) {
    Problem.refuseHard(MatterRules.intake(intake, now.today()));
    this.id = id;
    this.code = code;
    this.intake = intake;
    this.handlerLevel = to.level();
    this.trail = Trail.begin(now.author());
    assign(to);
  }

  /** Who handles it, at which level and until when. */
  record Assignment(
      Handler handler,
      @Nullable UUID leadOrganizationId,
      Set<UUID> jointOrganizationIds,
      HandlerLevel level,
      LocalDate dueOn) {}

  boolean isOpen() {
    return ending == null;
  }

  boolean isOverdue(LocalDate today) {
    return isOpen() && dueOn.isBefore(today);
  }

  Mediation mediation() {
    return mediation == null ? Mediation.NONE : mediation;
  }

  /** Corrects what was taken in; a dispute stays a dispute. */
  void correct(Intake to, Occasion now) {
    refuseWhenEnded();
    if (to.isDispute() != intake.isDispute()) {
      throw new Problem(MatterIssue.KIND_FIXED);
    }
    Problem.refuseHard(MatterRules.intake(to, now.today()));
    intake = to;
    touch(now);
  }

  /** One handler at a time: the new one takes the place of the old one (MAT-01). */
  void hand(Assignment to, Occasion now) {
    refuseWhenEnded();
    if (!intake.isDispute()) {
      take(MatterStep.HAND);
    }
    assign(to);
    touch(now);
  }

  /** The organisation that answers for it, or handles it, has become part of another. */
  void handOver(UUID from, UUID to, Author author) {
    intake = intake.organizationId().equals(from) ? intake.answeredBy(to) : intake;
    handler = from.equals(handler.organizationId()) ? Handler.organization(to) : handler;
    leadOrganizationId = from.equals(leadOrganizationId) ? to : leadOrganizationId;
    trail = trail.continuedBy(author);
  }

  void upgrade(HandlerLevel to, LocalDate on, String reason, Occasion now) {
    refuseWhenEnded();
    Problem.refuseHard(MatterRules.upgrade(handlerLevel, to, reason));
    Problem.refuseHard(MatterRules.between(intake.takenInOn(), on, now.today(), "/upgradedOn"));
    upgrades.add(new Upgrade(handlerLevel, to, on, reason));
    handlerLevel = to;
    touch(now);
  }

  /** Of a dispute only when both parties agree to go on (MAT-05). */
  void extend(LocalDate to, LocalDate on, String reason, boolean bothAgree, Occasion now) {
    refuseWhenEnded();
    Problem.refuseHard(MatterRules.extension(dueOn, to, reason));
    Problem.refuseHard(MatterRules.between(intake.takenInOn(), on, now.today(), "/extendedOn"));
    if (intake.isDispute()) {
      Problem.refuseHard(
          DisputeRules.term(intake.takenInOn(), to, bothAgree, now.limits().mediationMonths()));
    }
    extensions.add(new Extension(dueOn, to, on, reason));
    dueOn = to;
    touch(now);
  }

  void end(MatterStep step, MatterEnding how, LocalDate on, @Nullable String text, Occasion now) {
    take(step);
    Problem.refuseHard(MatterRules.between(earliestEnd(), on, now.today(), "/endedOn"));
    Problem.refuseHard(MatterRules.result(text));
    ending = how;
    endedOn = on;
    result = text;
    touch(now);
  }

  /** Asked once; whoever says nothing has been asked too (MAT-03). */
  void ask(SatisfactionAnswer given, LocalDate on, Occasion now) {
    if (endedOn == null) {
      throw new Problem(MatterIssue.ASKED_EARLY);
    }
    if (answer != null) {
      throw new Problem(MatterIssue.ASKED_TWICE);
    }
    Problem.refuseHard(MatterRules.between(endedOn, on, now.today(), "/askedOn"));
    answer = given;
    askedOn = on;
    touch(now);
  }

  void close(LocalDate on, Occasion now) {
    take(MatterStep.CLOSE);
    if (endedOn != null) {
      Problem.refuseHard(MatterRules.between(endedOn, on, now.today(), "/closedOn"));
    }
    closedOn = on;
    touch(now);
  }

  void help(int households, Occasion now) {
    householdCount = households;
    touch(now);
  }

  void refund(Refund to, Occasion now) {
    Problem.refuseHard(
        MatterRules.refund(to.decidedYuan(), to.paidYuan(), to.payer(), to.paidOn(), now.today()));
    refund = to.scaled();
    touch(now);
  }

  /** Sealed texts, or null where there is none. */
  void reachAt(@Nullable String sealedContact, @Nullable String sealedParties, Occasion now) {
    if (state == MatterState.CLOSED) {
      throw new Problem(MatterIssue.WRONG_STATE);
    }
    if (sealedParties != null && !intake.isDispute()) {
      throw new Problem(MatterIssue.PARTIES_OF_NO_DISPUTE);
    }
    contact = sealedContact;
    parties = sealedParties;
    touch(now);
  }

  /** What is erased cannot be had back. */
  void forgetContact(LocalDate on, Author author) {
    contact = null;
    parties = null;
    contactErasedOn = on;
    trail = trail.continuedBy(author);
  }

  /** Takes over what another source says of an open matter. */
  void become(Matter other, Occasion now) {
    refuseWhenEnded();
    MatterFacts.of(other).into(this);
    touch(now);
  }

  private LocalDate earliestEnd() {
    return sessions.stream()
        .map(Session::heldOn)
        .max(LocalDate::compareTo)
        .orElse(intake.takenInOn());
  }

  final void assign(Assignment to) {
    Problem.refuseHard(MatterRules.departments(to.leadOrganizationId(), to.jointOrganizationIds()));
    handler = to.handler();
    leadOrganizationId = to.leadOrganizationId();
    dueOn = to.dueOn();
    jointOrganizationIds.retainAll(to.jointOrganizationIds());
    jointOrganizationIds.addAll(to.jointOrganizationIds());
  }

  void take(MatterStep step) {
    state = step.from(state, intake.kind()).orElseThrow(() -> new Problem(MatterIssue.WRONG_STATE));
  }

  private void refuseWhenEnded() {
    if (!isOpen()) {
      throw new Problem(MatterIssue.ENDED);
    }
  }

  void touch(Occasion now) {
    trail = trail.continuedBy(now.author());
  }
}
