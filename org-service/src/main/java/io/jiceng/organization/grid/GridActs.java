package io.jiceng.organization.grid;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What mergers and splits do to grids; each act in the caller's transaction. */
@ApplicationScoped
public class GridActs {
  private final Grids grids;
  private final GridService service;
  private final GridDesk desk;
  private final Scope scope;
  private final Authors authors;

  GridActs(Grids grids, GridService service, GridDesk desk, Scope scope, Authors authors) {
    this.grids = grids;
    this.service = service;
    this.desk = desk;
    this.scope = scope;
    this.authors = authors;
  }

  /** A grid to be opened like another one. */
  public record Opening(
      String code,
      String name,
      @Nullable String placeCode,
      @Nullable String branchOrganizationId,
      @Nullable Integer householdCount,
      LocalDate openedOn) {}

  /**
   * One of the caller's scope.
   *
   * @param seen the header If-Match, if the caller sends it
   */
  public GridFacts load(UUID id, @Nullable String seen) {
    var grid = find(id);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), grid.version);
    }
    return GridFacts.of(grid);
  }

  /** Open ones right below. */
  public List<GridFacts> children(UUID id) {
    return grids.openBelow(id).stream().map(GridFacts::of).toList();
  }

  public @Nullable Integer declared(UUID id) {
    return find(id).householdCount;
  }

  /** The latest day on which what it declares has changed. */
  public @Nullable LocalDate stateSince(UUID id) {
    return grids.stateSince(id).orElse(null);
  }

  public void putUnder(Collection<UUID> children, UUID parent, LocalDate day) {
    if (children.isEmpty()) {
      return;
    }
    grids.rememberState(children, day);
    var rows = grids.list("id in ?1", children);
    desk.change(rows, () -> rows.forEach(it -> it.standUnder(parent, authors.current())));
  }

  public void declare(UUID id, int households, LocalDate day) {
    grids.rememberState(List.of(id), day);
    var grid = find(id);
    desk.change(List.of(grid), () -> grid.declare(households, authors.current()));
  }

  public void close(UUID id, LocalDate day) {
    var grid = find(id);
    desk.change(List.of(grid), () -> grid.close(day, authors.current()));
  }

  /** At the same level, under the same parent and organisation. */
  public UUID open(UUID like, Opening it) {
    var grid = find(like);
    return service.create(
        new NewGrid(
            it.code(),
            it.name(),
            grid.level,
            grid.parentId == null ? null : grid.parentId.toString(),
            it.placeCode() == null ? grid.placeCode : it.placeCode(),
            grid.organizationId.toString(),
            it.branchOrganizationId(),
            grid.area,
            it.householdCount(),
            null,
            it.openedOn(),
            null));
  }

  private Grid find(UUID id) {
    return grids.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }
}
