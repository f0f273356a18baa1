package io.jiceng.gateway.figure;

import io.jiceng.gateway.catalogue.Definition.Grain;
import io.jiceng.gateway.rollup.MonthIndex;
import io.jiceng.kit.problem.Problem;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whole months, both ends included (期间): a year, half, quarter or month, or any run of months.
 *
 * @param text as the caller wrote it
 */
record Period(String text, int from, int to) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>[12][0-9]{3})(-(Q(?<quarter>[1-4])|H(?<half>[12])|(?<month>0[1-9]|1[0-2])))?");

  private static final int MONTHS_MAX = 1200;

  /** Either {@code period}, or {@code from} and {@code to}. */
  static Period of(@Nullable String period, @Nullable String from, @Nullable String to) {
    if (period != null && from == null && to == null) {
      return parse("period", period);
    }
    if (period == null && from != null && to != null) {
      return between(parse("from", from), parse("to", to));
    }
    throw Problem.badParameter(
        "period", "missing", "须给出 period，或者 from 与 to", "Give period, or from and to");
  }

  static Period between(Period first, Period last) {
    if (first.from > last.to || last.to - first.from >= MONTHS_MAX) {
      throw Problem.badParameter(
          "to", "range", "结束须不早于开始，且不超过一百年", "Ends before it begins, or is longer than a century");
    }
    return new Period(first.text + "/" + last.text, first.from, last.to);
  }

  static Period month(int index) {
    return new Period(MonthIndex.toYearMonth(index).toString(), index, index);
  }

  static Period year(int year) {
    return new Period("%04d".formatted(year), MonthIndex.of(year, 1), MonthIndex.of(year, 12));
  }

  /** Reads {@code 2024}, {@code 2024-H1}, {@code 2024-Q3} or {@code 2024-09}. */
  static Period parse(String parameter, String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw Problem.badParameter(
          parameter,
          "period",
          "期间写作 2024、2024-H1、2024-Q3 或 2024-09",
          "Write 2024, 2024-H1, 2024-Q3 or 2024-09");
    }
    int year = Integer.parseInt(form.group("year"));
    if (form.group("quarter") != null) {
      return run(text, year, 3 * Integer.parseInt(form.group("quarter")) - 2, 3);
    }
    if (form.group("half") != null) {
      return run(text, year, 6 * Integer.parseInt(form.group("half")) - 5, 6);
    }
    if (form.group("month") != null) {
      return run(text, year, Integer.parseInt(form.group("month")), 1);
    }
    return run(text, year, 1, 12);
  }

  private static Period run(String text, int year, int month, int months) {
    int from = MonthIndex.of(year, month);
    return new Period(text, from, from + months - 1);
  }

  /** The coarsest data this period cuts nowhere. */
  boolean fits(Grain grain) {
    return switch (grain) {
      case MONTH -> true;
      case YEAR -> MonthIndex.slot(from) == 0 && MonthIndex.slot(to) == 11;
    };
  }

  int lastYear() {
    return MonthIndex.year(to);
  }

  boolean endsAfter(YearMonth month) {
    return to > MonthIndex.of(month);
  }

  boolean isClosed(YearMonth now) {
    return to < MonthIndex.of(now);
  }
}
