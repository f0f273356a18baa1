package io.jiceng.organization.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A duty that is overdue (红灯). */
public record RedLight(
    UUID branchId,
    UUID subjectId,
    String obligation,
    String period,
    LocalDate periodStart,
    @Nullable UUID superiorId) {
  Overdue overdue() {
    return new Overdue(subjectId, obligation, periodStart);
  }
}
