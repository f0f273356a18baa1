package io.jiceng.organization.calendar;

import java.time.LocalDate;

/**
 * A step that is due by the calendar. It finds what is due in the database, so that a crash loses
 * nothing, and doing it twice has one effect.
 */
public interface DueStep {
  /** Carries out some of what is due on the day, in one transaction; returns how many. */
  int carryOut(LocalDate today);
}
