package io.jiceng.organization.hostunit;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.hostunit.CompoundRules.Days;
import io.jiceng.organization.place.PlaceFacts;
import io.jiceng.organization.place.PlaceLevel;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compounds come into somebody's care one after the other in memory. */
final class CompoundBatch {
  private final Map<String, HostUnit> units;
  private final Map<String, PlaceFacts> places;
  private final Map<String, TreeNode> organizations;
  private final Map<String, List<ServedCompound>> served = new HashMap<>();
  private final Author author;
  private final LocalDate today;

  /**
   * @param units by id and code
   * @param standing what the compounds' services are already
   */
  CompoundBatch(
      Map<String, HostUnit> units,
      Map<String, PlaceFacts> places,
      Map<String, TreeNode> organizations,
      List<ServedCompound> standing,
      Author author,
      LocalDate today) {
    this.units = units;
    this.places = places;
    this.organizations = organizations;
    this.author = author;
    this.today = today;
    standing.forEach(this::hold);
  }

  /** A new service, or the one that stands already. */
  Outcome<ServedCompound> put(@Nullable String firm, ServeCompound command, String at) {
    var unit = firm == null ? null : units.get(firm);
    var findings = new ArrayList<>(firm(firm, unit, command, at));
    findings.addAll(compound(command, at));
    findings.addAll(
        CompoundRules.dates(days(command), command.contractEndsOn(), firm != null, today, at));
    if (!findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    var others = served.getOrDefault(command.placeCode(), List.of());
    var unitId = unit == null ? null : unit.id;
    for (var other : others) {
      if (other.isFrom(unitId, command.from())) {
        return new Outcome.Unchanged<>(other);
      }
    }
    var taken = others.stream().map(it -> new Days(it.validFrom, it.validTo)).toList();
    findings.addAll(CompoundRules.serve(days(command), taken, at));
    if (!findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    var service = new ServedCompound(Ids.next(), unitId, command, author);
    hold(service);
    return new Outcome.Created<>(service);
  }

  private List<Finding> firm(
      @Nullable String named, @Nullable HostUnit unit, ServeCompound command, String at) {
    if (named == null) {
      return List.of();
    }
    if (unit == null || !isInScope(unit.organizationId)) {
      var issue = unit == null ? HostUnitIssue.FIRM_UNKNOWN : CommonProblem.NOT_FOUND;
      return Finding.all(when(true, issue, "/hostUnitId"));
    }
    return Finding.all(
        when(unit.closedOn != null, HostUnitIssue.CLOSED, ""),
        when(unit.kind != HostUnitKind.PROPERTY_COMPANY, HostUnitIssue.NOT_A_FIRM, ""),
        when(command.from().isBefore(unit.openedOn), HostUnitIssue.BEFORE_OPENING, at + "/from"));
  }

  private List<Finding> compound(ServeCompound command, String at) {
    var place = places.get(command.placeCode());
    return Finding.all(
        when(place == null, HostUnitIssue.PLACE_UNKNOWN, at + "/placeCode"),
        when(
            place != null && !isInScope(place.organizationId()),
            CommonProblem.NOT_FOUND,
            at + "/placeCode"),
        when(
            place != null
                && isInScope(place.organizationId())
                && place.level() != PlaceLevel.COMPOUND,
            HostUnitIssue.NOT_A_COMPOUND,
            at + "/placeCode"));
  }

  private boolean isInScope(UUID organizationId) {
    var node = organizations.get(organizationId.toString());
    return node != null && node.inScope();
  }

  private void hold(ServedCompound it) {
    served.computeIfAbsent(it.placeCode, _ -> new ArrayList<>()).add(it);
  }

  private static Days days(ServeCompound command) {
    return new Days(command.from(), command.to());
  }
}
