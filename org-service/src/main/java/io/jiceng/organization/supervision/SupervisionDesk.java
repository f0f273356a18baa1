package io.jiceng.organization.supervision;

import io.jiceng.kit.time.Ids;
import io.jiceng.organization.record.Author;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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

  private record Cause(UUID subjectId, String obligation, LocalDate periodStart) {}

  /** One item for each light, once; a branch without a superior has nobody to supervise it. */
  public void open(Collection<RedLight> lights, LocalDate today) {
    if (lights.isEmpty()) {
      return;
    }
    var standing =
        items
            .about(
                lights.stream().map(RedLight::subjectId).collect(Collectors.toSet()),
                lights.stream().map(RedLight::obligation).collect(Collectors.toSet()),
                lights.stream().map(RedLight::periodStart).collect(Collectors.toSet()))
            .stream()
            .map(it -> new Cause(it.subjectId, it.obligation, it.periodStart))
            .collect(Collectors.toSet());
    var fresh =
        lights.stream()
            .filter(it -> it.superiorId() != null)
            .filter(
                it ->
                    !standing.contains(
                        new Cause(it.subjectId(), it.obligation(), it.periodStart())))
            .toList();
    var superiors =
        fresh.stream()
            .map(it -> Objects.requireNonNull(it.superiorId()))
            .collect(Collectors.toSet());
    var due = dueDates.of(superiors, today);
    var author = new Author(LIGHTS, clock.instant());
    var opened =
        fresh.stream()
            .map(
                it -> {
                  var superior = Objects.requireNonNull(it.superiorId());
                  return new SupervisionItem(
                      Ids.next(),
                      it,
                      superior,
                      today,
                      Objects.requireNonNull(due.get(superior)),
                      author);
                })
            .toList();
    items.persist(opened);
    items.flush();
    opened.forEach(it -> news.tell("opened", it, null));
  }

  public void remedied(UUID subject, String obligation, LocalDate period, LocalDate today) {
    items
        .about(subject, obligation, period)
        .filter(it -> it.remediedOn == null)
        .ifPresent(
            it -> {
              var before = SupervisionView.of(it);
              it.remedied(today, new Author(LIGHTS, clock.instant()));
              items.flush();
              news.tell("remedied", it, before);
            });
  }
}
