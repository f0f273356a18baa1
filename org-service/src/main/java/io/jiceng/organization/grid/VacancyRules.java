package io.jiceng.organization.grid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** GRD-07: a grid without a head is YELLOW from the first day, RED after some days. */
final class VacancyRules {
  private VacancyRules() {}

  /**
   * @param since first day without a head; null while none is in sight
   */
  static VacancyLight light(@Nullable LocalDate since, int redDays, LocalDate today) {
    if (since == null || since.isAfter(today)) {
      return VacancyLight.GREEN;
    }
    return redOn(since, redDays).isAfter(today) ? VacancyLight.YELLOW : VacancyLight.RED;
  }

  static LocalDate redOn(LocalDate since, int redDays) {
    return since.plusDays(redDays);
  }
}
