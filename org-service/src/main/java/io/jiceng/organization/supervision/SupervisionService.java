package io.jiceng.organization.supervision;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Acts of people on supervision items: reply, verify, close. */
@ApplicationScoped
class SupervisionService {
  private final SupervisionItems items;
  private final SupervisionNews news;
  private final Scope scope;
  private final Authors authors;
  private final Clock clock;

  SupervisionService(
      SupervisionItems items, SupervisionNews news, Scope scope, Authors authors, Clock clock) {
    this.items = items;
    this.news = news;
    this.scope = scope;
    this.authors = authors;
    this.clock = clock;
  }

  @Transactional
  UUID reply(UUID id, Answer command) {
    return act(
        id,
        "replied",
        (item, author) -> {
          if (!scope.holds(item.assigneeId)) {
            throw new Problem(SupervisionIssue.NOT_ASSIGNEE);
          }
          item.answer(command.text(), today(), author);
        });
  }

  @Transactional
  UUID verify(UUID id, Verification command) {
    return act(
        id,
        command.accepted() ? "verified" : "returned",
        (item, author) -> {
          var own =
              item.status == SupervisionStatus.REPLIED
                  && item.trail.updatedBy().equals(author.subject());
          Problem.refuseHard(Finding.all(Finding.when(own, SupervisionIssue.OWN_REPLY, "")));
          item.verify(command.accepted(), command.note(), author);
        });
  }

  @Transactional
  UUID close(UUID id) {
    return act(id, "closed", (item, author) -> item.close(today(), author));
  }

  private UUID act(UUID id, String action, BiConsumer<SupervisionItem, Author> act) {
    var item = items.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    var before = SupervisionView.byId(List.of(item));
    act.accept(item, authors.current());
    items.flush();
    news.tell(action, List.of(item), before);
    return id;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
