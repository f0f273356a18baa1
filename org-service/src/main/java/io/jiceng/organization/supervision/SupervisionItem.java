package io.jiceng.organization.supervision;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a red light asks the superior organisation to see to (督办事项). */
@Entity
class SupervisionItem {
  static final int HIGHEST_LEVEL = 10;

  @Id UUID id;
  UUID organizationId;
  UUID subjectId;
  String obligation;
  String period;
  LocalDate periodStart;
  UUID assigneeId;
  int level;
  LocalDate openedOn;
  LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  SupervisionStatus status;

  @Nullable String reply;
  @Nullable LocalDate repliedOn;
  @Nullable String verification;
  @Nullable LocalDate remediedOn;
  @Nullable LocalDate closedOn;
  @Embedded Trail trail;
  @Version long version;

  protected SupervisionItem() {}

  SupervisionItem(
      UUID id,
      RedLight light,
      UUID assigneeId,
      LocalDate openedOn,
      LocalDate dueOn,
      Author author) {
    this.id = id;
    this.organizationId = light.branchId();
    this.subjectId = light.subjectId();
    this.obligation = light.obligation();
    this.period = light.period();
    this.periodStart = light.periodStart();
    this.assigneeId = assigneeId;
    this.level = 1;
    this.openedOn = openedOn;
    this.dueOn = dueOn;
    this.status = SupervisionStatus.OPEN;
    this.trail = Trail.begin(author);
  }

  void answer(String text, LocalDate day, Author author) {
    require(SupervisionStatus.OPEN);
    reply = text;
    repliedOn = day;
    become(SupervisionStatus.REPLIED, author);
  }

  /** Accepts the reply, or sends it back to be answered again. */
  void verify(boolean accepted, String note, Author author) {
    require(SupervisionStatus.REPLIED);
    verification = note;
    become(accepted ? SupervisionStatus.VERIFIED : SupervisionStatus.OPEN, author);
  }

  /** Who has to see to it has become part of another. */
  void handOver(UUID to, Author author) {
    assigneeId = to;
    trail = trail.continuedBy(author);
  }

  void close(LocalDate day, Author author) {
    require(SupervisionStatus.VERIFIED);
    closedOn = day;
    become(SupervisionStatus.CLOSED, author);
  }

  void escalate(UUID to, LocalDate due, Author author) {
    assigneeId = to;
    level++;
    dueOn = due;
    trail = trail.continuedBy(author);
  }

  void remedied(LocalDate day, Author author) {
    remediedOn = day;
    trail = trail.continuedBy(author);
  }

  private void become(SupervisionStatus next, Author author) {
    status = next;
    trail = trail.continuedBy(author);
  }

  private void require(SupervisionStatus needed) {
    if (status != needed) {
      throw new Problem(SupervisionIssue.WRONG_STATE);
    }
  }
}
