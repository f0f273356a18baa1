package io.jiceng.organization.party;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.hostunit.HostUnitDirectory.HostUnitFacts;
import io.jiceng.organization.record.Sector;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation names a host unit that exists, and takes its sector from there (HST-01). */
final class HostingRules {
  private HostingRules() {}

  /**
   * What speaks against naming a unit.
   *
   * @param unit null: there is none
   * @param sector as stated for the organisation; null: not stated
   * @param from first day on which it names the unit
   */
  static List<Finding> naming(
      @Nullable HostUnitFacts unit, @Nullable Sector sector, LocalDate from) {
    if (unit == null || !unit.inScope()) {
      var issue = unit == null ? OrganizationIssue.HOST_UNIT_UNKNOWN : CommonProblem.NOT_FOUND;
      return Finding.all(when(true, issue, "/hostUnitId"));
    }
    var closedOn = unit.closedOn();
    return Finding.all(
        when(
            closedOn != null && !from.isBefore(closedOn),
            OrganizationIssue.HOST_UNIT_CLOSED,
            "/hostUnitId"),
        when(
            sector != null && sector != unit.sector(),
            OrganizationIssue.SECTOR_OF_UNIT,
            "/sector"));
  }

  /** It named the unit before: only the sector is asked again. */
  static List<Finding> keeping(HostUnitFacts unit, @Nullable Sector sector) {
    return Finding.all(
        when(
            sector != null && sector != unit.sector(),
            OrganizationIssue.SECTOR_OF_UNIT,
            "/sector"));
  }
}
