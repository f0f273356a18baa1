package io.jiceng.organization.matter;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.record.PersonalNumbers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a meeting that treats matters must be. */
final class MeetingRules {
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
  private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
  private static final int MONTHS_OF_A_QUARTER = 3;

  private MeetingRules() {}

  /** Half-open. */
  record Span(LocalDate from, LocalDate to) {}

  static List<Finding> held(LocalDate on, LocalDate today) {
    return Finding.all(when(on.isAfter(today), MatterIssue.DATE_AHEAD, "/heldOn"));
  }

  /**
   * @param matters the matters the items name, in their order; null where there is none
   */
  static List<Finding> items(List<TreatMatter> items, List<@Nullable UUID> matters) {
    var findings = new ArrayList<Finding>();
    var seen = new HashSet<UUID>();
    for (int i = 0; i < items.size(); i++) {
      var pointer = "/items/" + i;
      var id = matters.get(i);
      findings.addAll(
          Finding.all(
              when(id == null, MatterIssue.MATTER_UNKNOWN, pointer + "/matterId"),
              when(id != null && !seen.add(id), MatterIssue.MATTER_TWICE, pointer + "/matterId"),
              when(
                  PersonalNumbers.areIn(items.get(i).note()),
                  MatterIssue.PERSONAL_NUMBER,
                  pointer + "/note")));
    }
    return findings;
  }

  /** The days of a period that fits the kind: a month or a quarter. */
  static Optional<Span> span(MeetingKind kind, String period) {
    return switch (kind) {
      case DISPATCH ->
          MONTH.matcher(period).matches()
              ? Optional.of(months(YearMonth.parse(period), 1))
              : Optional.empty();
      case CONSULTATION -> QUARTER.matcher(period).matches() ? quarter(period) : Optional.empty();
    };
  }

  private static Optional<Span> quarter(String period) {
    int year = Integer.parseInt(period.substring(0, 4));
    int number = period.charAt(period.length() - 1) - '0';
    var first = YearMonth.of(year, (number - 1) * MONTHS_OF_A_QUARTER + 1);
    return Optional.of(months(first, MONTHS_OF_A_QUARTER));
  }

  private static Span months(YearMonth first, int count) {
    return new Span(first.atDay(1), first.plusMonths(count).atDay(1));
  }
}
