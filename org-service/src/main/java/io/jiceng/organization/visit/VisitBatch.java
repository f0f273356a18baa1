package io.jiceng.organization.visit;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.place.PlaceFacts;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records visits one after the other in memory, with all they name looked up before. */
final class VisitBatch {
  private final Surroundings around;
  private final Author author;
  private final LocalDate today;

  VisitBatch(Surroundings around, Author author, LocalDate today) {
    this.around = around;
    this.author = author;
    this.today = today;
  }

  /** What the visits name, by the words they use for it. */
  record Surroundings(
      Map<String, Visit> visits,
      Map<String, TreeNode> organizations,
      Map<String, PlaceFacts> places,
      Map<String, GridFacts> grids) {}

  /** A new visit, or new values for the one that has this code. */
  Outcome<Visit> put(NewVisit command) {
    var code = command.code();
    if (code == null) {
      return new Outcome.Refused<>(Finding.all(when(true, VisitIssue.CODE_MISSING, "/code")));
    }
    var standing = around.visits().get(code);
    return standing == null ? create(code, command) : amend(standing, command);
  }

  private Outcome<Visit> create(String code, NewVisit command) {
    var findings = new ArrayList<Finding>();
    var settled = settle(command, findings);
    if (settled.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    return new Outcome.Created<>(new Visit(Ids.next(), code, settled.get(), author));
  }

  Outcome<Visit> amend(Visit standing, NewVisit command) {
    var findings = new ArrayList<Finding>();
    var now = around.organizations().get(standing.organizationId.toString());
    if (now == null || !now.inScope()) {
      return new Outcome.Refused<>(Finding.all(when(true, CommonProblem.NOT_FOUND, "/code")));
    }
    var settled = settle(command, findings);
    if (settled.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    if (settled.get().equals(standing.settled())) {
      return new Outcome.Unchanged<>(standing);
    }
    if (standing.isCancelled()) {
      return new Outcome.Refused<>(Finding.all(when(true, VisitIssue.CANCELLED)));
    }
    standing.amend(settled.get(), author);
    return new Outcome.Updated<>(standing);
  }

  private Optional<Visit.Settled> settle(NewVisit it, List<Finding> findings) {
    var organization = around.organizations().get(it.organizationId());
    var grid = it.gridId() == null ? null : around.grids().get(it.gridId());
    var place = place(it, grid);
    int key = Objects.requireNonNullElse(it.keyAssistanceCount(), 0);
    findings.addAll(VisitRules.visit(it.visitedOn(), it.peopleCount(), key, today));
    findings.addAll(
        Finding.all(
            when(organization == null, VisitIssue.ORGANIZATION_UNKNOWN, "/organizationId"),
            when(
                organization != null && !organization.inScope(),
                CommonProblem.NOT_FOUND,
                "/organizationId"),
            when(it.gridId() != null && grid == null, VisitIssue.GRID_UNKNOWN, "/gridId"),
            when(place == null, VisitIssue.PLACE_UNKNOWN, "/placeCode")));
    if (place != null && grid != null) {
      findings.addAll(VisitRules.inside(grid.placeCode(), place.within()));
    }
    if (!findings.isEmpty() || organization == null || place == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Visit.Settled(
            organization.id(),
            it.actorRole(),
            it.visitorPersonId(),
            it.visitedOn(),
            place.code(),
            grid == null ? null : grid.id(),
            it.peopleCount(),
            key,
            it.campaign()));
  }

  private @Nullable PlaceFacts place(NewVisit it, @Nullable GridFacts grid) {
    var code = it.placeCode() != null || grid == null ? it.placeCode() : grid.placeCode();
    return code == null ? null : around.places().get(code);
  }
}
