package io.jiceng.organization.round;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** SUP-01, SUP-03, SUP-04 and SUP-06 on values. */
final class RoundRules {
  private static final int UNANNOUNCED_INSPECTORS = 2;

  private RoundRules() {}

  /** Rounds of a kind: planned for the year, standing in the year and in the month. */
  record Standing(int planned, int year, int month, int monthCap) {}

  static List<Finding> planned(RoundKind kind, Standing it) {
    return Finding.all(
        when(it.year() >= it.planned(), RoundIssue.NOT_PLANNED, "/kind"),
        when(
            kind == RoundKind.MONTHLY && it.month() >= it.monthCap(),
            RoundIssue.MONTH_FULL,
            "/month"));
  }

  /** Units that had as many on-site rounds in the year as the cap allows. */
  static Set<UUID> aboveCap(Map<UUID, Integer> onSite, Map<UUID, Integer> caps) {
    var above = new HashSet<UUID>();
    caps.forEach(
        (unit, cap) -> {
          if (onSite.getOrDefault(unit, 0) >= cap) {
            above.add(unit);
          }
        });
    return above;
  }

  static List<Finding> inspectors(
      RoundKind kind, Collection<Inspector> inspectors, Collection<UUID> units) {
    var own = inspectors.stream().anyMatch(it -> units.contains(it.organizationId()));
    return Finding.all(
        when(
            kind == RoundKind.UNANNOUNCED && inspectors.size() < UNANNOUNCED_INSPECTORS,
            RoundIssue.TOO_FEW_INSPECTORS,
            "/inspectors"),
        when(
            kind == RoundKind.CROSS && (inspectors.isEmpty() || own),
            RoundIssue.FOREIGN_INSPECTOR,
            "/inspectors"));
  }

  /** Scores and findings are on the round's units and items, each score once. */
  static List<Finding> results(
      List<Score> scores, List<Fault> faults, Set<UUID> units, Set<RoundItem> items) {
    var findings = new ArrayList<Finding>();
    var given = new HashSet<List<Object>>();
    for (int i = 0; i < scores.size(); i++) {
      var it = scores.get(i);
      findings.addAll(known(it.organizationId(), it.item(), units, items, "/scores/" + i));
      findings.addAll(
          Finding.all(
              when(
                  !given.add(List.of(it.organizationId(), it.item())),
                  RoundIssue.TWICE,
                  "/scores/" + i)));
    }
    for (int i = 0; i < faults.size(); i++) {
      var it = faults.get(i);
      findings.addAll(known(it.organizationId(), it.item(), units, items, "/findings/" + i));
    }
    return findings;
  }

  static List<Finding> measure(TakeMeasure it, Set<UUID> units, @Nullable UUID unit) {
    return Finding.all(
        when(
            (it.organizationId() == null) == (it.postingId() == null),
            RoundIssue.MEASURE_SUBJECT,
            "/organizationId"),
        when(unit != null && !units.contains(unit), RoundIssue.UNIT_UNKNOWN, "/organizationId"));
  }

  private static List<Finding> known(
      UUID unit, RoundItem item, Set<UUID> units, Set<RoundItem> items, String pointer) {
    return Finding.all(
        when(!units.contains(unit), RoundIssue.UNIT_UNKNOWN, pointer + "/organizationId"),
        when(!items.contains(item), RoundIssue.ITEM_UNKNOWN, pointer + "/item"));
  }
}
