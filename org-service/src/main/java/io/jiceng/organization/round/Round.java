package io.jiceng.organization.round;

import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.demand.AskedValue;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A supervision round (督导轮次). */
@Entity
@Table(name = "supervision_round")
class Round {
  @Id UUID id;
  String code;
  UUID organizationId;

  @Enumerated(EnumType.STRING)
  RoundKind kind;

  LocalDate month;
  boolean onSite;

  @JdbcTypeCode(SqlTypes.JSON)
  List<AskedValue> materials;

  @Nullable UUID demandId;
  @Nullable String bulletinNo;

  @ElementCollection
  @CollectionTable(name = "supervision_joint", joinColumns = @JoinColumn(name = "round_id"))
  @Column(name = "organization_id")
  @BatchSize(size = 500)
  Set<UUID> joint = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "supervision_inspector", joinColumns = @JoinColumn(name = "round_id"))
  @BatchSize(size = 500)
  Set<Inspector> inspectors = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "supervision_round_item", joinColumns = @JoinColumn(name = "round_id"))
  @Column(name = "item")
  @Enumerated(EnumType.STRING)
  @BatchSize(size = 500)
  Set<RoundItem> items = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "supervision_unit", joinColumns = @JoinColumn(name = "round_id"))
  @BatchSize(size = 500)
  Set<RoundUnit> units = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "supervision_score", joinColumns = @JoinColumn(name = "round_id"))
  @BatchSize(size = 500)
  Set<Score> scores = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "supervision_finding", joinColumns = @JoinColumn(name = "round_id"))
  @BatchSize(size = 500)
  Set<Fault> faults = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "supervision_measure", joinColumns = @JoinColumn(name = "round_id"))
  @BatchSize(size = 500)
  Set<Measure> measures = new HashSet<>();

  @Embedded Stage stage = Stage.planned();
  @Embedded Trail trail;
  @Version long version;

  protected Round() {}

  Round(
      UUID id,
      NewRound command,
      UUID organizationId,
      LocalDate month,
      Set<UUID> joint,
      Set<Inspector> inspectors,
      Set<UUID> units,
      Author author) {
    this.id = id;
    this.code = command.code();
    this.organizationId = organizationId;
    this.kind = command.kind();
    this.month = month;
    this.onSite = command.onSite();
    this.materials = command.materials();
    this.demandId = command.demandId();
    this.joint.addAll(joint);
    this.inspectors.addAll(inspectors);
    this.items.addAll(command.items());
    units.forEach(it -> this.units.add(new RoundUnit(it, null, null)));
    this.trail = Trail.begin(author);
  }

  Set<UUID> unitIds() {
    return units.stream().map(RoundUnit::organizationId).collect(Collectors.toSet());
  }

  /** Those from a unit that is neither the lead nor joins it. */
  List<Inspector> foreign() {
    return inspectors.stream()
        .filter(
            it ->
                !it.organizationId().equals(organizationId) && !joint.contains(it.organizationId()))
        .toList();
  }

  void start(LocalDate day, Author author) {
    take(stage.started(day), author);
  }

  void find(List<Score> given, List<Fault> found, LocalDate day, Author author) {
    var next = stage.found(day);
    Problem.refuseHard(RoundRules.results(given, found, unitIds(), items));
    scores.addAll(given);
    faults.addAll(found);
    take(next, author);
  }

  void hear(LocalDate from, LocalDate until, Author author) {
    take(stage.heard(from, until), author);
  }

  void comment(UUID unit, String comment, LocalDate day, Author author) {
    stage.require(RoundState.HEARD);
    if (!units.removeIf(it -> it.organizationId().equals(unit))) {
      throw Problem.notFound();
    }
    units.add(new RoundUnit(unit, comment, day));
    take(stage, author);
  }

  void publish(IssueBulletin bulletin, Author author) {
    var next = stage.published(bulletin.bulletinOn());
    bulletinNo = bulletin.number();
    take(next, author);
  }

  void followUp(LocalDate day, Author author) {
    take(stage.followedUp(day), author);
  }

  void measure(Measure measure, Author author) {
    stage.require(RoundState.FOLLOW_UP);
    Stage.notBefore(stage.followUpOn(), measure.takenOn(), "/takenOn");
    measures.add(measure);
    take(stage, author);
  }

  void closeFault(UUID faultId, CloseRoundPart command, Author author) {
    var fault = only(faults, it -> it.faultId().equals(faultId));
    if (fault.closedOn() != null) {
      throw new Problem(RoundIssue.WRONG_STATE);
    }
    Stage.notBefore(fault.openedOn(), command.closedOn(), "/closedOn");
    faults.remove(fault);
    faults.add(fault.closed(command.closedOn(), command.evidenceRef()));
    take(stage, author);
  }

  void closeMeasure(UUID measureId, CloseRoundPart command, Author author) {
    var measure = only(measures, it -> it.measureId().equals(measureId));
    if (measure.closedOn() != null) {
      throw new Problem(RoundIssue.WRONG_STATE);
    }
    Stage.notBefore(measure.takenOn(), command.closedOn(), "/closedOn");
    measures.remove(measure);
    measures.add(measure.closed(command.closedOn()));
    take(stage, author);
  }

  void close(LocalDate day, Author author) {
    var next = stage.closed(day);
    var open =
        faults.stream().anyMatch(it -> it.closedOn() == null)
            || measures.stream().anyMatch(it -> it.closedOn() == null);
    Problem.refuseHard(Finding.all(Finding.when(open, RoundIssue.STILL_OPEN, "")));
    take(next, author);
  }

  void cancel(LocalDate day, Author author) {
    take(stage.cancelled(day), author);
  }

  private void take(Stage next, Author author) {
    stage = next;
    trail = trail.continuedBy(author);
  }

  private static <T> T only(Set<T> among, Predicate<T> which) {
    return among.stream().filter(which).findFirst().orElseThrow(Problem::notFound);
  }
}
