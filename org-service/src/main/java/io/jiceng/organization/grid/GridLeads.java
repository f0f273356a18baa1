package io.jiceng.organization.grid;

import io.jiceng.organization.record.Held;
import io.jiceng.organization.record.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Grids that an organisation leads or stands on, open ones. */
@ApplicationScoped
class GridLeads implements Holding {
  private final Grids grids;
  private final GridService service;

  GridLeads(Grids grids, GridService service) {
    this.grids = grids;
    this.service = service;
  }

  @Override
  public String resource() {
    return "grids";
  }

  @Override
  public List<Held> of(UUID organization, LocalDate day, int limit) {
    return grids.ledBy(organization, limit).stream()
        .map(it -> new Held(resource(), it.id, it.code, it.name))
        .toList();
  }

  @Override
  public void handOver(Collection<UUID> ids, UUID from, UUID to, LocalDate day) {
    service.handOver(grids.list("id in ?1", ids), from, to, day);
  }
}
