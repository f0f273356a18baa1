package io.jiceng.organization.supervision;

import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.Held;
import io.jiceng.organization.record.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Supervision items that an organisation has to see to. */
@ApplicationScoped
class AssignedItems implements Holding {
  private final SupervisionItems items;
  private final SupervisionNews news;
  private final Authors authors;

  AssignedItems(SupervisionItems items, SupervisionNews news, Authors authors) {
    this.items = items;
    this.news = news;
    this.authors = authors;
  }

  @Override
  public String resource() {
    return "supervision-items";
  }

  @Override
  public List<Held> of(UUID organization, LocalDate day, int limit) {
    return items.assignedTo(organization, limit).stream()
        .map(it -> new Held(resource(), it.id, it.obligation, it.period))
        .toList();
  }

  @Override
  public void handOver(Collection<UUID> ids, UUID from, UUID to, LocalDate day) {
    var held = items.list("id in ?1", ids);
    var before = SupervisionView.byId(held);
    held.forEach(it -> it.handOver(to, authors.current()));
    items.flush();
    news.tell("handed-over", held, before);
  }
}
