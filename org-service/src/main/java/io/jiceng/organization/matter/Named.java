package io.jiceng.organization.matter;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.griditem.GridItemDirectory.Item;
import io.jiceng.organization.place.PlaceFacts;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matters name, by the words they use for it, and what follows from it for their intake and
 * assignment.
 *
 * @param limits by the organisation that answers
 */
record Named(
    Map<String, TreeNode> organizations,
    Map<String, PlaceFacts> places,
    Map<String, GridFacts> grids,
    Map<String, Item> items,
    Map<UUID, MatterLimits> limits,
    Author author,
    LocalDate today) {

  Occasion occasion(UUID organizationId) {
    return new Occasion(author, today, Objects.requireNonNull(limits.get(organizationId)));
  }

  boolean isInScope(UUID organizationId) {
    var node = organizations.get(organizationId.toString());
    return node != null && node.inScope();
  }

  Optional<Intake> intake(NewMatter it, List<Finding> findings) {
    var answering = organizations.get(it.organizationId());
    var grid = it.gridId() == null ? null : grids.get(it.gridId());
    var placeCode = it.placeCode() != null || grid == null ? it.placeCode() : grid.placeCode();
    var place = placeCode == null ? null : places.get(placeCode);
    var item = it.gridItemId() == null ? null : items.get(it.gridItemId());
    findings.addAll(
        Finding.all(
            when(answering == null, MatterIssue.ORGANIZATION_UNKNOWN, "/organizationId"),
            when(
                answering != null && !answering.inScope(),
                CommonProblem.NOT_FOUND,
                "/organizationId"),
            when(it.gridId() != null && grid == null, MatterIssue.GRID_UNKNOWN, "/gridId"),
            when(place == null, MatterIssue.PLACE_UNKNOWN, "/placeCode")));
    findings.addAll(
        MatterRules.gridItem(
            grid == null ? null : grid.id(),
            it.handlerLevel(),
            it.gridItemId() != null,
            item != null,
            item != null && item.isAdmitted(it.takenInOn())));
    if (grid != null && place != null) {
      findings.addAll(MatterRules.inside(grid.placeCode(), place.within()));
    }
    var broughtBy =
        organization(it.broughtByOrganizationId(), "/broughtByOrganizationId", findings);
    if (!findings.isEmpty() || answering == null || place == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Intake(
            it.title(),
            it.kind(),
            it.source(),
            answering.id(),
            place.code(),
            grid == null ? null : grid.id(),
            item == null ? null : item.id(),
            it.broughtByPersonId(),
            broughtBy,
            it.takenInOn(),
            it.backlogSince(),
            it.station()));
  }

  Optional<Matter.Assignment> assignment(
      NewMatter it, Intake intake, MatterLimits terms, List<Finding> findings) {
    var handler =
        it.handler() == null
            ? Optional.of(Handler.organization(intake.organizationId()))
            : handler(it.handler(), intake.organizationId(), findings);
    var lead = organization(it.leadOrganizationId(), "/leadOrganizationId", findings);
    var joint = joint(it.jointOrganizationIds(), findings);
    var dueOn = dueOn(it, intake, terms);
    findings.addAll(
        Finding.all(
            when(dueOn.isBefore(intake.takenInOn()), MatterIssue.DATES_REVERSED, "/dueOn")));
    if (intake.isDispute()) {
      findings.addAll(
          DisputeRules.term(
              intake.takenInOn(),
              dueOn,
              Boolean.TRUE.equals(it.bothAgree()),
              terms.mediationMonths()));
    }
    findings.addAll(MatterRules.departments(lead, joint));
    return findings.isEmpty() && handler.isPresent()
        ? Optional.of(new Matter.Assignment(handler.get(), lead, joint, it.handlerLevel(), dueOn))
        : Optional.empty();
  }

  /** MAT-01: an organisation that is not named is the answering one. */
  Optional<Handler> handler(HandlerRef it, UUID answering, List<Finding> findings) {
    var unclear = MatterRules.handler(it.kind(), it.organizationId(), it.reference(), it.name());
    findings.addAll(unclear);
    if (!unclear.isEmpty()) {
      return Optional.empty();
    }
    if (it.kind() != HandlerKind.ORGANIZATION) {
      return Optional.of(new Handler(it.kind(), null, it.reference(), it.name()));
    }
    var named = organization(it.organizationId(), "/handler/organizationId", findings);
    return Optional.of(Handler.organization(named == null ? answering : named));
  }

  Set<UUID> joint(@Nullable List<String> names, List<Finding> findings) {
    var ids = new HashSet<UUID>();
    for (var name : Objects.requireNonNullElse(names, List.<String>of())) {
      var id = organization(name, "/jointOrganizationIds", findings);
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** Departments may stand outside the caller's scope. */
  @Nullable UUID organization(@Nullable String name, String pointer, List<Finding> findings) {
    if (name == null) {
      return null;
    }
    var node = organizations.get(name);
    findings.addAll(Finding.all(when(node == null, MatterIssue.ORGANIZATION_UNKNOWN, pointer)));
    return node == null ? null : node.id();
  }

  private static LocalDate dueOn(NewMatter it, Intake intake, MatterLimits terms) {
    if (it.dueOn() != null) {
      return it.dueOn();
    }
    return intake.isDispute()
        ? DisputeRules.lastDay(intake.takenInOn(), terms.mediationMonths())
        : intake.takenInOn().plusDays(terms.dueDays());
  }
}
