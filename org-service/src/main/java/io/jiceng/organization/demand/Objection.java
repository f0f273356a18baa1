package io.jiceng.organization.demand;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Objection of a unit to what is asked of it without a permit (异议), BUR-02. */
@Entity
@Table(name = "demand_objection")
class Objection {
  @Id UUID id;
  UUID organizationId;
  UUID askerOrganizationId;
  @Nullable UUID demandId;

  @Enumerated(EnumType.STRING)
  DemandKind kind;

  String title;
  LocalDate askedOn;

  @Enumerated(EnumType.STRING)
  ObjectionState state = ObjectionState.RAISED;

  @Nullable String answer;
  @Nullable LocalDate answeredOn;
  @Embedded Trail trail;
  @Version long version;

  protected Objection() {}

  Objection(UUID id, UUID unit, UUID asker, RaiseObjection command, Author author) {
    this.id = id;
    this.organizationId = unit;
    this.askerOrganizationId = asker;
    this.demandId = command.demandId();
    this.kind = command.kind();
    this.title = command.title();
    this.askedOn = command.askedOn();
    this.trail = Trail.begin(author);
  }

  void answer(AnswerObjection command, LocalDate day, Author author) {
    if (state != ObjectionState.RAISED) {
      throw new Problem(DemandIssue.ANSWERED);
    }
    state = command.upheld() ? ObjectionState.UPHELD : ObjectionState.DISMISSED;
    answer = command.answer();
    answeredOn = day;
    trail = trail.continuedBy(author);
  }
}
