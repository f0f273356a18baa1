package io.jiceng.organization.matter;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.griditem.HandlerLevel;
import io.jiceng.organization.record.PersonalNumbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** MAT-01 to MAT-03, GRD-09 and PRV-01 on one matter. */
final class MatterRules {
  private MatterRules() {}

  static List<Finding> intake(Intake it, LocalDate today) {
    return Finding.all(
        when(it.takenInOn().isAfter(today), MatterIssue.DATE_AHEAD, "/takenInOn"),
        when(
            it.backlogSince() != null && it.backlogSince().isAfter(it.takenInOn()),
            MatterIssue.DATES_REVERSED,
            "/backlogSince"),
        when(PersonalNumbers.areIn(it.title()), MatterIssue.PERSONAL_NUMBER, "/title"),
        when(
            it.broughtByPersonId() != null && !it.source().mayNamePerson(),
            MatterIssue.PERSON_ON_RECORD,
            "/broughtByPersonId"),
        when(it.station() != null && !it.isDispute(), MatterIssue.OF_DISPUTES_ONLY, "/station"));
  }

  /** GRD-09: what is handled in a grid names an item that is admitted on that day. */
  static List<Finding> gridItem(
      @Nullable UUID gridId, HandlerLevel level, boolean named, boolean known, boolean admitted) {
    return Finding.all(
        when(named && !known, MatterIssue.ITEM_UNKNOWN, "/gridItemId"),
        when(known && !admitted, MatterIssue.ITEM_NOT_ADMITTED, "/gridItemId"),
        when(
            gridId != null && level == HandlerLevel.GRID && !named,
            MatterIssue.ITEM_MISSING,
            "/gridItemId"));
  }

  static List<Finding> inside(@Nullable String gridPlace, Set<String> within) {
    return Finding.all(
        when(
            gridPlace != null && !within.contains(gridPlace),
            MatterIssue.GRID_ELSEWHERE,
            "/placeCode"));
  }

  /** MAT-01: either an organisation, or a unit or association with its reference and name. */
  static List<Finding> handler(
      HandlerKind kind,
      @Nullable String organizationId,
      @Nullable String reference,
      @Nullable String name) {
    var clear =
        kind == HandlerKind.ORGANIZATION
            ? reference == null && name == null
            : organizationId == null && reference != null && name != null;
    return Finding.all(when(!clear, MatterIssue.HANDLER_UNCLEAR, "/handler"));
  }

  static List<Finding> departments(@Nullable UUID lead, Set<UUID> joint) {
    return Finding.all(
        when(
            lead != null && joint.contains(lead),
            MatterIssue.LEAD_IS_JOINT,
            "/jointOrganizationIds"));
  }

  static List<Finding> upgrade(HandlerLevel from, HandlerLevel to, String reason) {
    return Finding.all(
        when(to.compareTo(from) <= 0, MatterIssue.NOT_UPWARDS, "/toLevel"),
        when(PersonalNumbers.areIn(reason), MatterIssue.PERSONAL_NUMBER, "/reason"));
  }

  static List<Finding> extension(LocalDate dueOn, LocalDate newDueOn, String reason) {
    return Finding.all(
        when(!newDueOn.isAfter(dueOn), MatterIssue.DUE_NOT_LATER, "/dueOn"),
        when(PersonalNumbers.areIn(reason), MatterIssue.PERSONAL_NUMBER, "/reason"));
  }

  static List<Finding> between(LocalDate earliest, LocalDate on, LocalDate today, String pointer) {
    return Finding.all(
        when(on.isBefore(earliest), MatterIssue.DATES_REVERSED, pointer),
        when(on.isAfter(today), MatterIssue.DATE_AHEAD, pointer));
  }

  static List<Finding> result(@Nullable String text) {
    return Finding.all(when(PersonalNumbers.areIn(text), MatterIssue.PERSONAL_NUMBER, "/result"));
  }

  /** MAT-02: keys are listed, or a number is declared. */
  static List<Finding> beneficiaries(@Nullable Set<String> keys, @Nullable Integer declared) {
    return Finding.all(
        when((keys == null) == (declared == null), MatterIssue.HOUSEHOLDS_TWICE, "/householdKeys"));
  }

  /** MAT-02: paid <= decided, and a payment has a payer and a day. */
  static List<Finding> refund(
      BigDecimal decided,
      BigDecimal paid,
      @Nullable String payer,
      @Nullable LocalDate paidOn,
      LocalDate today) {
    var complete = paid.signum() > 0 ? payer != null && paidOn != null : paidOn == null;
    return Finding.all(
        when(paid.compareTo(decided) > 0, MatterIssue.PAID_ABOVE_DECIDED, "/paidYuan"),
        when(!complete, MatterIssue.PAYMENT_UNDATED, "/paidOn"),
        when(paidOn != null && paidOn.isAfter(today), MatterIssue.DATE_AHEAD, "/paidOn"));
  }
}
