package io.jiceng.organization.grid;

import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Grids by id and code, for features whose records happen in one. */
@ApplicationScoped
public class GridDirectory {
  private final Grids grids;

  GridDirectory(Grids grids) {
    this.grids = grids;
  }

  /** What other features know of a grid. */
  public record GridFacts(UUID id, String code, String placeCode, UUID organizationId) {}

  /** By the id and by the code of each that exists. */
  public Map<String, GridFacts> of(Collection<String> idsOrCodes) {
    var facts = new HashMap<String, GridFacts>();
    if (idsOrCodes.isEmpty()) {
      return facts;
    }
    var ids = idsOrCodes.stream().flatMap(text -> TreeNodes.asId(text).stream()).toList();
    grids
        .named(idsOrCodes, ids)
        .forEach(
            (name, it) ->
                facts.put(name, new GridFacts(it.id, it.code, it.placeCode, it.organizationId)));
    return facts;
  }
}
