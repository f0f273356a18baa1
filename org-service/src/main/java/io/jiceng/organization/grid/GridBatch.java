package io.jiceng.organization.grid;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.place.PlaceFacts;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records grids one after the other in memory; a later one may name an earlier one as its parent.
 */
final class GridBatch {
  private final Map<String, Grid> grids;
  private final Map<String, PlaceFacts> places;
  private final Map<String, TreeNode> organizations;
  private final GridLayers layers;
  private final Author author;
  private final LocalDate today;

  /**
   * @param grids by id and by code
   */
  GridBatch(
      Map<String, Grid> grids,
      Map<String, PlaceFacts> places,
      Map<String, TreeNode> organizations,
      GridLayers layers,
      Author author,
      LocalDate today) {
    this.grids = new HashMap<>(grids);
    this.places = places;
    this.organizations = organizations;
    this.layers = layers;
    this.author = author;
    this.today = today;
  }

  /** A new grid, or new values for the one that has this code; what is left out stays. */
  Outcome<Grid> put(NewGrid command) {
    var standing = grids.get(command.code());
    return standing == null ? create(command) : update(standing, command);
  }

  private Outcome<Grid> create(NewGrid command) {
    var findings = new ArrayList<Finding>();
    var parent = command.parentId() == null ? null : grids.get(command.parentId());
    var place = places.get(command.placeCode());
    findings.addAll(named(command, parent, place));
    if (place == null || !findings.isEmpty()) {
      return refused(findings);
    }
    findings.addAll(GridRules.parent(command.level(), parent == null ? null : parent.level));
    var settled = settle(command, place, parent, findings);
    findings.addAll(fits(command.level(), parent, settled, place, findings));
    findings.addAll(dates(settled.openedOn(), command.closedOn(), parent));
    findings.addAll(layer(command, place));
    if (!findings.isEmpty()) {
      return refused(findings);
    }
    var grid =
        new Grid(
            Ids.next(),
            command.code(),
            command.level(),
            parent == null ? null : parent.id,
            settled,
            author);
    grid.closedOn = command.closedOn();
    layers.add(grid);
    grids.put(grid.code, grid);
    grids.put(grid.id.toString(), grid);
    return new Outcome.Created<>(grid);
  }

  private List<Finding> named(NewGrid command, @Nullable Grid parent, @Nullable PlaceFacts place) {
    return Finding.all(
        when(command.parentId() != null && parent == null, GridIssue.PARENT_UNKNOWN, "/parentId"),
        when(
            parent != null && !isInScope(parent.organizationId),
            CommonProblem.NOT_FOUND,
            "/parentId"),
        when(place == null, GridIssue.PLACE_UNKNOWN, "/placeCode"));
  }

  /** Of one that is open (GRD-10). */
  private List<Finding> layer(NewGrid command, PlaceFacts place) {
    return command.closedOn() != null
        ? List.of()
        : GridRules.layer(
            command.level(),
            command.householdCount(),
            layers.standing(place.code()),
            place.householdCount(),
            layers.excessPercent(place.organizationId()));
  }

  private Outcome<Grid> update(Grid standing, NewGrid command) {
    var parent = command.parentId() == null ? null : grids.get(command.parentId());
    var fixed =
        standing.level == command.level()
            && Objects.equals(standing.parentId, parent == null ? null : parent.id);
    if (!fixed) {
      return refused(Finding.all(when(true, GridIssue.LEVEL_FIXED, "/level")));
    }
    if (!isInScope(standing.organizationId)) {
      return refused(Finding.all(when(true, CommonProblem.NOT_FOUND, "/code")));
    }
    return amend(standing, AmendGrid.of(standing).with(command));
  }

  /** New values for a grid that stands. */
  Outcome<Grid> amend(Grid standing, AmendGrid amended) {
    var findings = new ArrayList<Finding>();
    var place = places.get(amended.placeCode());
    if (place == null) {
      return refused(Finding.all(when(true, GridIssue.PLACE_UNKNOWN, "/placeCode")));
    }
    var parent = standing.parentId == null ? null : grids.get(standing.parentId.toString());
    var lead = organization(amended.organizationId(), "/organizationId", findings);
    var branch = branch(amended.branchOrganizationId(), findings);
    if (lead == null || !findings.isEmpty()) {
      return refused(findings);
    }
    var settled =
        new Grid.Settled(
            amended.name(),
            amended.placeCode(),
            lead.id(),
            branch,
            amended.area(),
            amended.householdCount(),
            amended.sizeReason(),
            amended.openedOn());
    if (settled.equals(standing.settled())) {
      return new Outcome.Unchanged<>(standing);
    }
    findings.addAll(fits(standing.level, parent, settled, place, findings));
    findings.addAll(dates(settled.openedOn(), standing.closedOn, null));
    findings.addAll(Finding.all(when(standing.closedOn != null, GridIssue.CLOSED, "")));
    if (!findings.isEmpty()) {
      return refused(findings);
    }
    standing.amend(settled, author);
    return new Outcome.Updated<>(standing);
  }

  private Grid.Settled settle(
      NewGrid command, PlaceFacts place, @Nullable Grid parent, List<Finding> findings) {
    var named = command.organizationId();
    var lead =
        named == null
            ? inScope(place.organizationId(), findings)
            : organization(named, "/organizationId", findings);
    var area = command.area();
    var openedOn = command.openedOn();
    return new Grid.Settled(
        command.name(),
        command.placeCode(),
        lead == null ? place.organizationId() : lead.id(),
        branch(command.branchOrganizationId(), findings),
        area != null ? area : place.isUrban() ? GridArea.URBAN : GridArea.RURAL,
        command.householdCount(),
        command.sizeReason(),
        openedOn != null ? openedOn : parent != null ? parent.openedOn : today);
  }

  private List<Finding> fits(
      GridLevel level,
      @Nullable Grid parent,
      Grid.Settled settled,
      PlaceFacts place,
      List<Finding> sofar) {
    if (!sofar.isEmpty()) {
      return List.of();
    }
    var findings =
        new ArrayList<>(GridRules.inside(parent == null ? null : parent.placeCode, place.within()));
    var branch = settled.branchOrganizationId();
    var node = branch == null ? null : organizations.get(branch.toString());
    findings.addAll(GridRules.branch(level, node == null ? null : node.form()));
    return findings;
  }

  private List<Finding> dates(
      LocalDate openedOn, @Nullable LocalDate closedOn, @Nullable Grid parent) {
    return Finding.all(
        when(openedOn.isAfter(today), GridIssue.DATE_AHEAD, "/openedOn"),
        when(closedOn != null && closedOn.isAfter(today), GridIssue.DATE_AHEAD, "/closedOn"),
        when(
            closedOn != null && closedOn.isBefore(openedOn), GridIssue.DATES_REVERSED, "/closedOn"),
        when(
            parent != null && parent.closedOn != null && closedOn == null,
            GridIssue.PARENT_CLOSED,
            "/parentId"));
  }

  private @Nullable UUID branch(@Nullable String named, List<Finding> findings) {
    var node = named == null ? null : organization(named, "/branchOrganizationId", findings);
    return node == null ? null : node.id();
  }

  private @Nullable TreeNode organization(String named, String pointer, List<Finding> findings) {
    var node = organizations.get(named);
    findings.addAll(
        Finding.all(
            when(node == null, GridIssue.ORGANIZATION_UNKNOWN, pointer),
            when(node != null && !node.inScope(), CommonProblem.NOT_FOUND, pointer)));
    return node;
  }

  private @Nullable TreeNode inScope(UUID organizationId, List<Finding> findings) {
    var node = organizations.get(organizationId.toString());
    findings.addAll(
        Finding.all(when(node == null || !node.inScope(), CommonProblem.NOT_FOUND, "/placeCode")));
    return node;
  }

  private boolean isInScope(UUID organizationId) {
    var node = organizations.get(organizationId.toString());
    return node != null && node.inScope();
  }

  private static Outcome<Grid> refused(List<Finding> findings) {
    return new Outcome.Refused<>(findings);
  }
}
