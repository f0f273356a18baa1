package io.jiceng.organization.task;

import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.Held;
import io.jiceng.organization.record.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Assignments that a unit answers for or leads, not accepted yet. */
@ApplicationScoped
class TaskAnswers implements Holding {
  private final Assignments assignments;
  private final TaskNews news;
  private final Authors authors;
  private final Clock clock;

  TaskAnswers(Assignments assignments, TaskNews news, Authors authors, Clock clock) {
    this.assignments = assignments;
    this.news = news;
    this.authors = authors;
    this.clock = clock;
  }

  @Override
  public String resource() {
    return "tasks/assignments";
  }

  @Override
  public List<Held> of(UUID organization, LocalDate day, int limit) {
    return assignments.openOf(organization, limit).stream()
        .map(it -> new Held(resource(), it.id, it.task.code, it.task.title))
        .toList();
  }

  /** One unit answers once for a task: what the other one answers for already is withdrawn. */
  @Override
  public void handOver(Collection<UUID> ids, UUID from, UUID to, LocalDate day) {
    var held = assignments.list("id in ?1", ids);
    var tasks = held.stream().map(it -> it.task.id).collect(Collectors.toSet());
    var answered = assignments.tasksOf(to, tasks);
    var today = LocalDate.now(clock);
    var before =
        held.stream().collect(Collectors.toMap(it -> it.id, it -> AssignmentView.of(it, today)));
    assignments.rememberAnswering(ids, from, day);
    for (var it : held) {
      if (it.organizationId.equals(from) && answered.contains(it.task.id)) {
        it.withdraw(authors.current());
      } else {
        it.handOver(from, to, authors.current());
      }
    }
    news.tell("handed-over", held, before, today);
  }
}
