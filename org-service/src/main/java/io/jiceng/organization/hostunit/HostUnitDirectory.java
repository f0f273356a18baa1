package io.jiceng.organization.hostunit;

import io.jiceng.organization.record.Sector;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units by id and code, for features whose records name one. */
@ApplicationScoped
public class HostUnitDirectory {
  private final HostUnits units;
  private final TreeNodes nodes;

  HostUnitDirectory(HostUnits units, TreeNodes nodes) {
    this.units = units;
    this.nodes = nodes;
  }

  /** What other features know of a unit; {@code inScope} of the caller. */
  public record HostUnitFacts(
      UUID id,
      String code,
      @Nullable Sector sector,
      LocalDate openedOn,
      @Nullable LocalDate closedOn,
      boolean inScope) {}

  /** By the id and by the code of each that exists. */
  public Map<String, HostUnitFacts> of(Collection<String> idsOrCodes) {
    var facts = new HashMap<String, HostUnitFacts>();
    if (idsOrCodes.isEmpty()) {
      return facts;
    }
    var ids = idsOrCodes.stream().flatMap(text -> TreeNodes.asId(text).stream()).toList();
    var named = units.named(idsOrCodes, ids);
    var answering =
        nodes.of(
            named.values().stream().map(it -> it.organizationId.toString()).distinct().toList());
    named.forEach(
        (name, it) -> {
          var node = answering.get(it.organizationId.toString());
          facts.put(
              name,
              new HostUnitFacts(
                  it.id,
                  it.code,
                  it.sector,
                  it.openedOn,
                  it.closedOn,
                  node != null && node.inScope()));
        });
    return facts;
  }
}
