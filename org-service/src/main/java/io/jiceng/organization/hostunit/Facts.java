package io.jiceng.organization.hostunit;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of units, by unit and topic. */
@ApplicationScoped
class Facts implements PanacheRepositoryBase<Fact, FactKey> {
  private static final Sort LATEST =
      Sort.descending("validFrom").and("topic", Sort.Direction.Ascending);

  /** What holds now. */
  List<Fact> current(Collection<UUID> units) {
    return units.isEmpty() ? List.of() : list("hostUnitId in ?1 and validTo is null", units);
  }

  FactBook book(Collection<UUID> units, LocalDate today) {
    return new FactBook(current(units), today);
  }

  /** What ends is stored before what begins: the database lets no two hold at once. */
  void store(FactBook book) {
    flush();
    book.begun().forEach(this::persist);
    flush();
  }

  /** What held until a day. */
  @Nullable Fact endedOn(UUID unit, FactTopic topic, LocalDate day) {
    return find("hostUnitId = ?1 and topic = ?2 and validTo = ?3", unit, topic, day).firstResult();
  }

  /** All that was ever stated of a unit, latest first. */
  List<Fact> page(UUID unit, @Nullable FactTopic topic, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(unit, "hostUnitId = :unit")
            .given(topic, "topic = :topic")
            .given(after.map(c -> c.date(0)).orElse(null), "validFrom <= :afterDay")
            .given(
                after.map(c -> c.text(1)).orElse(null),
                "(validFrom < :afterDay or cast(topic as string) > :afterTopic)");
    return find(conditions.text(), LATEST, conditions.values()).range(0, rows - 1).list();
  }

  /** Whether anything begins to hold after this day. */
  boolean anyAfter(UUID unit, LocalDate day) {
    return count("hostUnitId = ?1 and validFrom > ?2", unit, day) > 0;
  }
}
