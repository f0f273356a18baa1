package io.jiceng.organization.party;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Warning;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.place.PlaceLevels;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Gathers what the rules look at for one organisation, and asks them. */
@ApplicationScoped
class OrganizationChecks {
  private final Organizations organizations;
  private final PlaceLevels places;
  private final RuleValues rules;
  private final Clock clock;

  OrganizationChecks(
      Organizations organizations, PlaceLevels places, RuleValues rules, Clock clock) {
    this.organizations = organizations;
    this.places = places;
    this.rules = rules;
    this.clock = clock;
  }

  List<Warning> warnings(Organization it) {
    var judged = it.details().judged();
    var findings = new ArrayList<>(FoundingRules.check(judged, limits(it).founding()));
    if (!it.isClosed()) {
      findings.addAll(FoundingRules.task(judged, LocalDate.now(clock)));
    }
    return Warning.of(findings);
  }

  PartyLimits limits(Organization it) {
    var values = rules.of(List.of(it.id), PartyLimits.CODES, LocalDate.now(clock));
    return PartyLimits.of(Objects.requireNonNull(values.get(it.id)));
  }

  /** The founding rules again, and whether it still fits between its parents and its children. */
  List<Finding> amendment(Organization it, Details details) {
    var place = details.attributes().placeCode();
    var placeKnown = place == null || places.of(List.of(place)).containsKey(place);
    var findings =
        new ArrayList<>(
            Finding.all(
                when(
                    place == null && it.parentId != null,
                    OrganizationIssue.PLACE_MISSING,
                    "/placeCode"),
                when(!placeKnown, OrganizationIssue.PLACE_UNKNOWN, "/placeCode")));
    if (findings.isEmpty() && standsElsewhere(it.attributes, details.attributes())) {
      var position = position(details.attributes());
      for (var parent : organizations.positionsAbove(it.id, LocalDate.now(clock))) {
        findings.addAll(Position.check(parent, position, "/form"));
      }
      for (var child : organizations.positionsBelow(it.id, LocalDate.now(clock))) {
        findings.addAll(Position.check(position, child, "/form"));
      }
    }
    findings.addAll(FoundingRules.check(details.judged(), limits(it).founding()));
    return findings.stream().distinct().toList();
  }

  List<Finding> move(
      Organization moved, UUID parentId, OrganizationLink link, LocalDate effectiveOn) {
    var parent = organizations.findById(parentId);
    var findings =
        new ArrayList<>(
            Finding.all(
                when(moved.isClosed(), OrganizationIssue.ALREADY_CLOSED, ""),
                when(parent.isClosed(), OrganizationIssue.PARENT_CLOSED, "/parentId"),
                when(parentId.equals(link.parentId), OrganizationIssue.SAME_PARENT, "/parentId"),
                when(
                    effectiveOn.isBefore(moved.foundedOn),
                    OrganizationIssue.MOVE_BEFORE_FOUNDING,
                    "/effectiveOn"),
                when(
                    effectiveOn.isBefore(link.validFrom),
                    OrganizationIssue.MOVE_BEFORE_CURRENT_LINK,
                    "/effectiveOn"),
                when(
                    organizations.wouldStandUnderItself(moved.id, parentId, effectiveOn),
                    OrganizationIssue.UNDER_ITSELF,
                    "/parentId"),
                when(moved.attributes.placeCode() == null, OrganizationIssue.PLACE_MISSING, "")));
    if (findings.isEmpty()) {
      findings.addAll(
          Position.check(position(parent.attributes), position(moved.attributes), "/parentId"));
    }
    return findings;
  }

  List<Finding> closure(
      Organization it, LocalDate closedOn, OrganizationLink link, AttributeSpan span) {
    var today = LocalDate.now(clock);
    return Finding.all(
        when(it.isClosed(), OrganizationIssue.ALREADY_CLOSED, ""),
        when(closedOn.isAfter(today), OrganizationIssue.DATE_AHEAD, "/closedOn"),
        when(
            closedOn.isBefore(it.foundedOn)
                || (link.isDue(today) && closedOn.isBefore(link.validFrom))
                || closedOn.isBefore(span.validFrom),
            OrganizationIssue.CLOSED_BEFORE_FOUNDING,
            "/closedOn"),
        when(!link.isDue(today), OrganizationIssue.HAS_MOVE_AHEAD, ""),
        when(organizations.hasChildren(it.id, closedOn), OrganizationIssue.HAS_CHILDREN, ""));
  }

  private Position position(Attributes it) {
    var place = it.placeCode();
    return new Position(
        it.form(), it.setting(), place == null ? null : places.of(List.of(place)).get(place));
  }

  private static boolean standsElsewhere(Attributes before, Attributes after) {
    return before.form() != after.form()
        || before.setting() != after.setting()
        || !Objects.equals(before.placeCode(), after.placeCode());
  }
}
