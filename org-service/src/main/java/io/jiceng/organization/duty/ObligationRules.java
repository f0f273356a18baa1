package io.jiceng.organization.duty;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.party.Form;
import io.jiceng.organization.party.Nature;
import io.jiceng.organization.party.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Terms of duties fit the system's codes; versions of one duty follow one another. */
final class ObligationRules {
  private ObligationRules() {}

  static List<Finding> terms(DutyTerms it, Set<String> evidence) {
    var findings = new ArrayList<Finding>();
    findings.addAll(
        known(it.forms(), names(Form.values()), "/forms", ObligationIssue.FORM_UNKNOWN));
    findings.addAll(
        known(it.natures(), names(Nature.values()), "/natures", ObligationIssue.NATURE_UNKNOWN));
    if (it.settings() != null) {
      findings.addAll(
          known(
              it.settings(),
              names(Setting.values()),
              "/settings",
              ObligationIssue.SETTING_UNKNOWN));
    }
    findings.addAll(
        known(it.satisfiedBy(), evidence, "/satisfiedBy", ObligationIssue.EVIDENCE_UNKNOWN));
    return findings;
  }

  /**
   * A first version may reach back; a later one begins after today, so that no light of the past
   * changes by it.
   */
  static List<Finding> follows(LocalDate validFrom, List<DutyRule> standing, LocalDate today) {
    var later =
        standing.stream()
            .anyMatch(
                it ->
                    !it.validFrom().isBefore(validFrom)
                        || (it.validTo() != null && it.validTo().isAfter(validFrom)));
    var open = standing.stream().anyMatch(it -> it.validTo() == null);
    return Finding.all(
        when(later, ObligationIssue.OVERLAP, "/validFrom"),
        when(open && !validFrom.isAfter(today), ObligationIssue.IN_FORCE, "/validFrom"));
  }

  static List<Finding> end(
      LocalDate validFrom, @Nullable LocalDate standing, LocalDate to, LocalDate today) {
    return Finding.all(
        when(standing != null, ObligationIssue.ENDED, ""),
        when(!to.isAfter(today) || !to.isAfter(validFrom), ObligationIssue.ENDS_AHEAD, "/validTo"));
  }

  private static List<Finding> known(
      List<String> given, Collection<String> codes, String pointer, ObligationIssue issue) {
    return Finding.all(when(!codes.containsAll(given), issue, pointer));
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
