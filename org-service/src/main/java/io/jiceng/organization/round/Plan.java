package io.jiceng.organization.round;

import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** The yearly plan of supervision (年度督查检查考核计划), filed (SUP-01, BUR-04). */
@Entity
@Table(name = "supervision_plan")
class Plan {
  @Id UUID id;
  UUID organizationId;
  int year;
  String documentNo;
  LocalDate filedOn;

  @ElementCollection
  @CollectionTable(name = "supervision_plan_line", joinColumns = @JoinColumn(name = "plan_id"))
  @BatchSize(size = 500)
  Set<PlanLine> lines = new HashSet<>();

  @Embedded Trail trail;
  @Version long version;

  protected Plan() {}

  Plan(UUID id, NewPlan command, UUID organizationId, Author author) {
    this.id = id;
    this.organizationId = organizationId;
    this.year = command.year();
    this.documentNo = command.documentNo();
    this.filedOn = command.filedOn();
    command.lines().forEach(it -> lines.add(new PlanLine(it.kind(), it.rounds())));
    this.trail = Trail.begin(author);
  }

  int rounds(RoundKind kind) {
    return lines.stream().filter(it -> it.kind() == kind).mapToInt(PlanLine::rounds).sum();
  }

  List<PlanLine> sortedLines() {
    return lines.stream().sorted(Comparator.comparing(PlanLine::kind)).toList();
  }
}
