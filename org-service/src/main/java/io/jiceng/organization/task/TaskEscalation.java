package io.jiceng.organization.task;

import io.jiceng.organization.calendar.DueStep;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.record.Author;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** TSK-04: what is overdue comes before one lead unit after the other, from the lowest level up. */
@ApplicationScoped
class TaskEscalation implements DueStep {
  private static final String EVERY_DAYS = "taskEscalationDays";
  private static final int BATCH = 200;

  private final Assignments assignments;
  private final TaskNews news;
  private final RuleValues rules;
  private final Clock clock;

  TaskEscalation(Assignments assignments, TaskNews news, RuleValues rules, Clock clock) {
    this.assignments = assignments;
    this.news = news;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public int carryOut(LocalDate today) {
    var due = assignments.toEscalate(today, BATCH);
    if (due.isEmpty()) {
      return 0;
    }
    var units = due.stream().map(it -> it.organizationId).collect(Collectors.toSet());
    var values = rules.of(units, List.of(EVERY_DAYS), today);
    var author = new Author("calendar", clock.instant());
    var before =
        due.stream().collect(Collectors.toMap(it -> it.id, it -> AssignmentView.of(it, today)));
    for (var it : due) {
      int days = Objects.requireNonNull(values.get(it.organizationId)).integer(EVERY_DAYS);
      it.escalate(today, days, author);
    }
    news.tell("escalated", due, before, today);
    return due.size();
  }
}
