package io.jiceng.organization.supervision;

import io.jiceng.kit.time.WorkingDays;
import io.jiceng.organization.parameter.RuleValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When an answer is due: so many working days, by the calendar that holds there. */
@ApplicationScoped
class DueDates {
  private static final String DAYS = "supervisionWorkingDays";
  private static final String CALENDAR = "workingCalendar";

  private final RuleValues rules;

  DueDates(RuleValues rules) {
    this.rules = rules;
  }

  Map<UUID, LocalDate> of(Collection<UUID> organizations, LocalDate from) {
    var due = new HashMap<UUID, LocalDate>();
    rules
        .of(organizations, List.of(DAYS, CALENDAR), from)
        .forEach(
            (id, values) ->
                due.put(
                    id, WorkingDays.of(values.text(CALENDAR)).last(from, values.integer(DAYS))));
    return due;
  }
}
