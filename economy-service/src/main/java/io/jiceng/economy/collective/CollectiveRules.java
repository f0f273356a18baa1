package io.jiceng.economy.collective;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.credit.CreditCode;
import io.jiceng.kit.credit.CreditCodeProblem;
import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules of collectives: code sets of section 10, books apart for each kind (ECO-05). */
final class CollectiveRules {
  private CollectiveRules() {}

  static List<Finding> check(
      CollectiveKind kind,
      @Nullable String creditCode,
      LocalDate registeredOn,
      boolean testAreas,
      LocalDate today) {
    var findings = new ArrayList<Finding>();
    if (creditCode != null) {
      findings.addAll(checkCode(kind, creditCode, testAreas));
    }
    findings.addAll(
        Finding.all(
            when(registeredOn.isAfter(today), CollectiveIssue.DATE_AHEAD, "/registeredOn")));
    return findings;
  }

  private static List<Finding> checkCode(CollectiveKind kind, String code, boolean testAreas) {
    var findings = new ArrayList<>(CreditCode.check(code, testAreas, "/creditCode"));
    boolean wellFormed = findings.stream().noneMatch(it -> it.code() == CreditCodeProblem.FORM);
    if (wellFormed && !kind.takes(new CreditCode(code))) {
      findings.add(
          new Finding(CollectiveIssue.CREDIT_CODE_KIND, Finding.Severity.HARD, "/creditCode"));
    }
    return findings;
  }

  static List<Finding> checkTransfer(Collective it, UUID to, LocalDate on, LocalDate today) {
    return Finding.all(
        when(it.closedOn != null, CollectiveIssue.ALREADY_CLOSED),
        when(it.organizationId.equals(to), CollectiveIssue.SAME_ORGANIZATION, "/organizationId"),
        when(!on.isAfter(it.settledSince()), CollectiveIssue.TRANSFER_BEFORE_START, "/effectiveOn"),
        when(on.isAfter(today), CollectiveIssue.DATE_AHEAD, "/effectiveOn"));
  }

  static List<Finding> checkClosure(Collective it, LocalDate on, LocalDate today) {
    return Finding.all(
        when(it.closedOn != null, CollectiveIssue.ALREADY_CLOSED),
        when(on.isBefore(it.settledSince()), CollectiveIssue.CLOSED_BEFORE_START, "/closedOn"),
        when(on.isAfter(today), CollectiveIssue.DATE_AHEAD, "/closedOn"));
  }
}
