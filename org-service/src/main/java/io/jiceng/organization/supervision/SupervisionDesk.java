package io.jiceng.organization.supervision;

import io.jiceng.kit.time.Ids;
import io.jiceng.organization.record.Author;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens items for red lights, and notes when a light is red no longer. */
@ApplicationScoped
public class SupervisionDesk {
  static final String LIGHTS = "lights";

  private final SupervisionItems items;
  private final SupervisionNews news;
  private final DueDates dueDates;
  private final Clock clock;

  SupervisionDesk(SupervisionItems items, SupervisionNews news, DueDates dueDates, Clock clock) {
    this.items = items;
    this.news = news;
    this.dueDates = dueDates;
    this.clock = clock;
  }

  /** One item for each light, once; a branch without a superior has nobody to supervise it. */
  public void open(Collection<RedLight> lights, LocalDate today) {
    var standing =
        items.about(lights.stream().map(RedLight::overdue).toList()).stream()
            .map(Overdue::of)
            .collect(Collectors.toSet());
    var fresh =
        lights.stream()
            .filter(it -> it.superiorId() != null && !standing.contains(it.overdue()))
            .toList();
    if (fresh.isEmpty()) {
      return;
    }
    var superiors =
        fresh.stream()
            .map(it -> Objects.requireNonNull(it.superiorId()))
            .collect(Collectors.toSet());
    var due = dueDates.of(superiors, today);
    var author = author();
    var opened = fresh.stream().map(it -> item(it, today, due, author)).toList();
    items.persist(opened);
    items.flush();
    news.tell("opened", opened, Map.of());
  }

  private static SupervisionItem item(
      RedLight light, LocalDate today, Map<UUID, LocalDate> due, Author author) {
    var superior = Objects.requireNonNull(light.superiorId());
    return new SupervisionItem(
        Ids.next(), light, superior, today, Objects.requireNonNull(due.get(superior)), author);
  }

  /** These duties are overdue no longer. */
  public void remedied(Collection<Overdue> causes, LocalDate today) {
    var remedied = items.about(causes).stream().filter(it -> it.remediedOn == null).toList();
    var before = SupervisionView.byId(remedied);
    var author = author();
    remedied.forEach(it -> it.remedied(today, author));
    items.flush();
    news.tell("remedied", remedied, before);
  }

  private Author author() {
    return new Author(LIGHTS, clock.instant());
  }
}
