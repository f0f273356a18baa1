package io.jiceng.organization.task;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.demand.DemandKind;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A task (任务) that units answer for. */
@Entity
class Task {
  @Id UUID id;
  String code;
  UUID organizationId;
  @Nullable UUID listId;
  @Nullable String aspect;
  String title;
  @Nullable String content;

  @Enumerated(EnumType.STRING)
  @Nullable DemandKind asks;

  @Nullable UUID demandId;
  LocalDate issuedOn;
  @Nullable LocalDate withdrawnOn;
  @Nullable String withdrawalReason;

  @OneToMany(mappedBy = "task", cascade = CascadeType.PERSIST)
  @BatchSize(size = 500)
  List<Assignment> assignments = new ArrayList<>();

  @Embedded Trail trail;
  @Version long version;

  protected Task() {}

  Task(UUID id, NewTask command, UUID organizationId, @Nullable UUID listId, Author author) {
    this.id = id;
    this.code = command.code();
    this.organizationId = organizationId;
    this.listId = listId;
    this.aspect = command.aspect();
    this.title = command.title();
    this.content = command.content();
    this.asks = command.asks();
    this.demandId = command.demandId();
    this.issuedOn = command.issuedOn();
    this.trail = Trail.begin(author);
  }

  List<Assignment> sortedAssignments() {
    return assignments.stream().sorted(Comparator.comparing(it -> it.id)).toList();
  }

  /** What is not accepted yet is asked no longer. */
  void withdraw(String reason, LocalDate day, Author author) {
    refuseWhenWithdrawn();
    withdrawnOn = day;
    withdrawalReason = reason;
    assignments.forEach(it -> it.withdraw(author));
    trail = trail.continuedBy(author);
  }

  void refuseWhenWithdrawn() {
    if (withdrawnOn != null) {
      throw new Problem(TaskIssue.CLOSED);
    }
  }

  /** Whether a row of an import says what stands here. */
  boolean isAs(NewTask row, UUID organization) {
    return organization.equals(organizationId)
        && title.equals(row.title())
        && issuedOn.equals(row.issuedOn())
        && assignments.size() == row.assignments().size();
  }
}
