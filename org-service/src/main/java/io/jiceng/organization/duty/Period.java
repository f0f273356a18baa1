package io.jiceng.organization.duty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A period (期间) of a duty: {@code 2026-09}, {@code 2026-Q3}, {@code 2026-H1} or {@code 2026}. */
public record Period(PeriodKind kind, LocalDate start) {
  private static final Pattern LABEL =
      Pattern.compile("(\\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?");

  public Period {
    if (start.getDayOfMonth() != 1 || (start.getMonthValue() - 1) % kind.months() != 0) {
      throw new DateTimeException(start + " begins no " + kind);
    }
  }

  /** Reads a label; empty when it is none. */
  public static Optional<Period> parse(String label) {
    var parts = LABEL.matcher(label);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    if (year < 1) {
      return Optional.empty();
    }
    if (parts.group(2) != null) {
      return Optional.of(of(PeriodKind.MONTH, year, parts.group(2)));
    }
    if (parts.group(3) != null) {
      return Optional.of(of(PeriodKind.QUARTER, year, parts.group(3)));
    }
    return Optional.of(
        parts.group(4) != null
            ? of(PeriodKind.HALF_YEAR, year, parts.group(4))
            : of(PeriodKind.YEAR, year, "1"));
  }

  private static Period of(PeriodKind kind, int year, String number) {
    return new Period(
        kind, LocalDate.of(year, (Integer.parseInt(number) - 1) * kind.months() + 1, 1));
  }

  /** The last day. */
  public LocalDate end() {
    return next().start.minusDays(1);
  }

  public Period next() {
    return new Period(kind, start.plusMonths(kind.months()));
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end());
  }

  public String label() {
    int number = (start.getMonthValue() - 1) / kind.months() + 1;
    var year = "%04d".formatted(start.getYear());
    return switch (kind) {
      case MONTH -> year + "-%02d".formatted(number);
      case QUARTER -> year + "-Q" + number;
      case HALF_YEAR -> year + "-H" + number;
      case YEAR -> year;
    };
  }

  @Override
  public String toString() {
    return label();
  }
}
