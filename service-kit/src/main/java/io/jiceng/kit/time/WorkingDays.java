package io.jiceng.kit.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Working days (工作日): Monday to Friday without holidays, and the weekend days worked instead (调休).
 */
public final class WorkingDays {
  /** The value of the parameter {@code workingCalendar} that knows no holiday. */
  public static final String WEEKENDS = "weekends";

  private static final String UNTIL = "\\.\\.";
  private static final char WORKED = '+';
  private static final int LONGEST_HOLIDAY_DAYS = 31;

  private final Set<LocalDate> holidays = new HashSet<>();
  private final Set<LocalDate> worked = new HashSet<>();

  private WorkingDays() {}

  /**
   * Reads the value of the parameter {@code workingCalendar}.
   *
   * @param calendar such as {@code 2026-10-01..2026-10-07 +2026-10-10}, or {@link #WEEKENDS}
   * @throws DateTimeException when it cannot be read
   */
  public static WorkingDays of(String calendar) {
    var days = new WorkingDays();
    if (calendar.equals(WEEKENDS)) {
      return days;
    }
    for (var word : calendar.strip().split("\\s+", -1)) {
      if (word.charAt(0) == WORKED) {
        days.worked.add(LocalDate.parse(word.substring(1)));
      } else {
        days.addHoliday(word.split(UNTIL, -1));
      }
    }
    return days;
  }

  public static boolean isCalendar(String text) {
    try {
      of(text);
      return true;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }

  private void addHoliday(String[] ends) {
    var first = LocalDate.parse(ends[0]);
    var last = LocalDate.parse(ends[ends.length - 1]);
    if (ends.length > 2
        || last.isBefore(first)
        || last.isAfter(first.plusDays(LONGEST_HOLIDAY_DAYS))) {
      throw new DateTimeException("no holiday: " + String.join("..", ends));
    }
    first.datesUntil(last.plusDays(1)).forEach(holidays::add);
  }

  public boolean isWorking(LocalDate day) {
    if (worked.contains(day)) {
      return true;
    }
    var name = day.getDayOfWeek();
    return name != DayOfWeek.SATURDAY && name != DayOfWeek.SUNDAY && !holidays.contains(day);
  }

  /** The last of so many working days; the start counts when it is one. */
  public LocalDate last(LocalDate start, int days) {
    if (days < 1) {
      throw new IllegalArgumentException("at least one day");
    }
    var day = start;
    for (int left = days; ; day = day.plusDays(1)) {
      if (isWorking(day) && --left == 0) {
        return day;
      }
    }
  }
}
