package io.jiceng.organization.task;

import static io.jiceng.organization.task.AssignmentState.ACCEPTED;
import static io.jiceng.organization.task.AssignmentState.ASSIGNED;
import static io.jiceng.organization.task.AssignmentState.REPLIED;
import static io.jiceng.organization.task.AssignmentState.RETURNED;
import static io.jiceng.organization.task.AssignmentState.WITHDRAWN;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A task given to the one unit that answers for it (交办), TSK-04. */
@Entity
@Table(name = "task_assignment")
class Assignment {
  @Id UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "task_id")
  Task task;

  UUID organizationId;

  @Enumerated(EnumType.STRING)
  UnitKind unitKind;

  @Nullable String letterNo;
  LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  AssignmentState state = ASSIGNED;

  @ElementCollection
  @CollectionTable(name = "task_lead", joinColumns = @JoinColumn(name = "assignment_id"))
  @BatchSize(size = 500)
  Set<Lead> leads = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "task_joint", joinColumns = @JoinColumn(name = "assignment_id"))
  @Column(name = "organization_id")
  @BatchSize(size = 500)
  Set<UUID> joint = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "task_escalation", joinColumns = @JoinColumn(name = "assignment_id"))
  @BatchSize(size = 500)
  Set<Escalation> escalations = new HashSet<>();

  @Nullable LocalDate nextEscalationOn;
  @Nullable String replyText;
  @Nullable String replyDocumentNo;
  @Nullable LocalDate repliedOn;
  @Nullable String repliedBy;
  @Nullable LocalDate checkedOn;
  @Nullable String checkReason;
  @Embedded Trail trail;
  @Version long version;

  protected Assignment() {}

  Assignment(
      UUID id,
      Task task,
      UUID organizationId,
      UnitKind unitKind,
      Set<Lead> leads,
      Set<UUID> joint,
      NewAssignment command,
      Author author) {
    this.id = id;
    this.task = task;
    this.organizationId = organizationId;
    this.unitKind = unitKind;
    this.leads.addAll(leads);
    this.joint.addAll(joint);
    this.letterNo = command.letterNo();
    this.dueOn = command.dueOn();
    this.nextEscalationOn = leads.isEmpty() ? null : dueOn.plusDays(1);
    this.trail = Trail.begin(author);
  }

  List<Lead> sortedLeads() {
    return leads.stream().sorted(Comparator.comparing(Lead::level)).toList();
  }

  List<Escalation> sortedEscalations() {
    return escalations.stream().sorted(Comparator.comparing(Escalation::level)).toList();
  }

  boolean isOpen() {
    return state == ASSIGNED || state == RETURNED;
  }

  boolean isOverdue(LocalDate today) {
    return isOpen() && today.isAfter(dueOn);
  }

  void reply(ReplyTask reply, LocalDate day, Author author) {
    task.refuseWhenWithdrawn();
    require(isOpen());
    state = REPLIED;
    replyText = reply.text();
    replyDocumentNo = reply.documentNo();
    repliedOn = day;
    repliedBy = author.subject();
    trail = trail.continuedBy(author);
  }

  /** Accepted, or back to the unit with the reason. */
  void check(CheckTask check, LocalDate day, Author author) {
    require(state == REPLIED);
    if (author.subject().equals(repliedBy)) {
      throw new Problem(TaskIssue.OWN_CHECK);
    }
    state = check.accepted() ? ACCEPTED : RETURNED;
    checkedOn = day;
    checkReason = check.reason();
    trail = trail.continuedBy(author);
  }

  void withdraw(Author author) {
    if (state != ACCEPTED) {
      state = WITHDRAWN;
      nextEscalationOn = null;
      trail = trail.continuedBy(author);
    }
  }

  /** The unit that answers, or leads, has become part of another. */
  void handOver(UUID from, UUID to, Author author) {
    organizationId = organizationId.equals(from) ? to : organizationId;
    var led = leads.stream().filter(it -> it.organizationId().equals(from)).toList();
    led.forEach(
        it -> {
          leads.remove(it);
          leads.add(new Lead(it.level(), to));
        });
    trail = trail.continuedBy(author);
  }

  /** Comes before the next lead unit up; after the last one there is none. */
  Optional<Escalation> escalate(LocalDate today, int everyDays, Author author) {
    var next = sortedLeads().stream().filter(it -> !hasReached(it.level())).findFirst();
    var come = next.map(it -> new Escalation(it.level(), it.organizationId(), today));
    come.ifPresent(escalations::add);
    var more = leads.stream().anyMatch(it -> !hasReached(it.level()));
    nextEscalationOn = more ? today.plusDays(everyDays) : null;
    trail = trail.continuedBy(author);
    return come;
  }

  private boolean hasReached(LeadLevel level) {
    return escalations.stream().anyMatch(it -> it.level() == level);
  }

  private static void require(boolean possible) {
    if (!possible) {
      throw new Problem(TaskIssue.WRONG_STATE);
    }
  }
}
