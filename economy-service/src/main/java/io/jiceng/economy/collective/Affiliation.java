package io.jiceng.economy.collective;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time under one organisation (隶属): from its first day up to, and without, its last. The first
 * one begins at {@link #EVER}: books from before the registration count under the first
 * organisation.
 */
@Embeddable
record Affiliation(UUID organizationId, LocalDate validFrom, @Nullable LocalDate validTo) {
  static final LocalDate EVER = LocalDate.of(1, 1, 1);

  /** Whether it reaches beyond the day. */
  boolean isAfter(LocalDate day) {
    return validTo == null || validTo.isAfter(day);
  }

  /** What of it stays before the day, and what lies under the other organisation from it on. */
  List<Affiliation> handOver(UUID to, LocalDate day) {
    return validFrom.isBefore(day)
        ? List.of(until(day), new Affiliation(to, day, validTo))
        : List.of(new Affiliation(to, validFrom, validTo));
  }

  Affiliation until(LocalDate day) {
    return new Affiliation(organizationId, validFrom, day);
  }
}
