package io.jiceng.organization.demand;

import static io.jiceng.kit.problem.Finding.warn;
import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** BUR-01, BUR-02, BUR-03, BUR-05, BUR-06 and section 12 on what an application says by itself. */
final class DemandRules {
  private DemandRules() {}

  static List<Finding> check(NewDemand it) {
    var findings = new ArrayList<>(features(it.features()));
    findings.addAll(
        Finding.all(
            when(it.list() == DemandList.NEGATIVE, DemandIssue.NEGATIVE, "/list"),
            when(lacksMoney(it), DemandIssue.RESOURCES_MISSING, "/fundingYuan"),
            when(lacksStaff(it), DemandIssue.RESOURCES_MISSING, "/staffCount"),
            when(
                it.kind().asksForValues() && it.asksFor().isEmpty(),
                DemandIssue.VALUES_MISSING,
                "/asksFor"),
            when(
                (it.frequency() == Frequency.ONCE) == (it.dueOn() == null),
                DemandIssue.DUE_MISSING,
                "/dueOn"),
            when(
                it.openedOn() != null && !it.kind().isPlatform(),
                DemandIssue.NO_PLATFORM,
                "/openedOn")));
    findings.addAll(listed(it.kind(), it.listedItem()));
    return findings;
  }

  /** Nothing that watches, ranks or forces people. */
  static List<Finding> features(Set<Feature> features) {
    return features.stream()
        .sorted()
        .flatMap(
            it ->
                Finding.all(it.refusal() == null ? null : when(true, it.refusal(), "/features"))
                    .stream())
        .toList();
  }

  static List<Finding> listed(DemandKind kind, @Nullable ListedItem item) {
    return Finding.all(
        when(
            item == null ? kind.isListed() : item.kind() != kind,
            DemandIssue.LISTED_KIND,
            "/listedItem"));
  }

  /** No post for so many days: proposed for closing, decided by people (BUR-05). */
  static List<Finding> silence(
      DemandKind kind, @Nullable LocalDate lastPost, LocalDate today, int days) {
    return Finding.all(
        warn(
            kind.isPlatform() && lastPost != null && today.isAfter(lastPost.plusDays(days)),
            DemandIssue.SILENT,
            "/lastPostOn"));
  }

  private static boolean lacksMoney(NewDemand it) {
    return it.kind() == DemandKind.DUTY
        && (it.fundingYuan() == null || it.fundingYuan().signum() == 0);
  }

  private static boolean lacksStaff(NewDemand it) {
    return it.kind() == DemandKind.DUTY && (it.staffCount() == null || it.staffCount() == 0);
  }
}
