package io.jiceng.organization.supervision;

import java.time.LocalDate;
import java.util.UUID;

/** What an item is about: a duty of a subject in a period (督办缘由). */
public record Overdue(UUID subjectId, String obligation, LocalDate periodStart) {
  static Overdue of(SupervisionItem it) {
    return new Overdue(it.subjectId, it.obligation, it.periodStart);
  }
}
