package io.jiceng.organization.grid;

import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Grids by id and code, for features whose records happen in one. */
@ApplicationScoped
public class GridDirectory {
  private final Grids grids;

  GridDirectory(Grids grids) {
    this.grids = grids;
  }

  /** What other features know of a grid. */
  public record GridFacts(
      UUID id,
      String code,
      GridLevel level,
      @Nullable UUID parentId,
      String placeCode,
      UUID organizationId,
      LocalDate openedOn,
      @Nullable LocalDate closedOn) {
    static GridFacts of(Grid it) {
      return new GridFacts(
          it.id,
          it.code,
          it.level,
          it.parentId,
          it.placeCode,
          it.organizationId,
          it.openedOn,
          it.closedOn);
    }
  }

  /** By the id and by the code of each that exists. */
  public Map<String, GridFacts> of(Collection<String> idsOrCodes) {
    var facts = new HashMap<String, GridFacts>();
    if (idsOrCodes.isEmpty()) {
      return facts;
    }
    var ids = idsOrCodes.stream().flatMap(text -> TreeNodes.asId(text).stream()).toList();
    grids.named(idsOrCodes, ids).forEach((name, it) -> facts.put(name, GridFacts.of(it)));
    return facts;
  }

  /** Those of these grids that have open micro-grids. */
  public Set<UUID> divided(Collection<UUID> ids) {
    return grids.withOpenChildren(ids);
  }
}
