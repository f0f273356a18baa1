package io.jiceng.organization.demand;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one demand costs a unit, and when (用时). */
record Load(
    UUID demandId,
    String code,
    String title,
    DemandKind kind,
    Frequency frequency,
    int minutesEach,
    @Nullable LocalDate dueOn,
    YearMonth from,
    YearMonth until) {

  /** In force from the start to the yearly review at the latest. */
  static Load of(Demand it, LocalDate from) {
    var permit = it.permit;
    var begins = permit.inForceFrom() == null ? from : permit.inForceFrom();
    var ends = permit.reviewDueOn() == null ? begins.plusYears(1) : permit.reviewDueOn();
    if (permit.closedOn() != null) {
      ends = permit.closedOn();
    }
    return new Load(
        it.id,
        it.code,
        it.title,
        it.kind,
        it.cost.frequency(),
        it.cost.minutesEach(),
        it.cost.dueOn(),
        YearMonth.from(begins),
        YearMonth.from(ends));
  }

  int minutes(YearMonth month) {
    return month.isBefore(from) || month.isAfter(until)
        ? 0
        : frequency.minutes(minutesEach, dueOn, month);
  }
}
