package io.jiceng.organization.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The light of a duty in a period on a day (RULES section 2.2). */
final class LightRules {
  private LightRules() {}

  /** The state on a day, by the records held until then. */
  static LightState state(DutyCase it, LocalDate day) {
    if (it.waived()) {
      return LightState.WAIVED;
    }
    var done = reached(it, day, false);
    if (done.isPresent()) {
      return LightState.DONE;
    }
    var madeUp = reached(it, day, true);
    if (madeUp.isPresent()) {
      return madeUp.get().isBefore(it.redFrom()) ? LightState.YELLOW_LATE : LightState.RED_MADE_UP;
    }
    if (day.isBefore(it.yellowFrom())) {
      return LightState.OPEN;
    }
    return day.isBefore(it.redFrom()) ? LightState.YELLOW : LightState.RED;
  }

  /** The day on which the duty was done, in its period or made up. */
  static Optional<LocalDate> doneOn(DutyCase it, LocalDate day) {
    return reached(it, day, false).or(() -> reached(it, day, true));
  }

  /** The next day on which the light changes if nobody does anything. */
  static @Nullable LocalDate nextChange(DutyCase it, LocalDate day) {
    if (!state(it, day).isOpen()) {
      return null;
    }
    return Stream.of(it.yellowFrom(), it.redFrom())
        .filter(boundary -> boundary.isAfter(day))
        .findFirst()
        .orElse(null);
  }

  /** Every day on which the state may differ from the day before, from the period's start on. */
  static SortedSet<LocalDate> boundaries(DutyCase it) {
    var days = new TreeSet<>(List.of(it.period().start(), it.yellowFrom(), it.redFrom()));
    it.evidence().stream()
        .map(Evidence::heldOn)
        .filter(day -> !day.isBefore(it.period().start()))
        .forEach(days::add);
    return days;
  }

  /** How much was done until a day, make-ups included. */
  static BigDecimal quantity(DutyCase it, LocalDate day) {
    return it.evidence().stream()
        .filter(record -> !record.heldOn().isAfter(day))
        .map(Evidence::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<LocalDate> reached(DutyCase it, LocalDate day, boolean makeUps) {
    var sum = BigDecimal.ZERO;
    for (var record : it.evidence()) {
      if (!record.heldOn().isAfter(day) && (makeUps || !record.makeUp())) {
        sum = sum.add(record.quantity());
        if (sum.compareTo(it.minimum()) >= 0) {
          return Optional.of(record.heldOn());
        }
      }
    }
    return Optional.empty();
  }
}
