package io.jiceng.organization.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Grids that an organisation leads or stands on, for acts that hand them over. */
@ApplicationScoped
public class GridLeads {
  private final Grids grids;
  private final GridService service;

  GridLeads(Grids grids, GridService service) {
    this.grids = grids;
    this.service = service;
  }

  /** A grid that changes hands. */
  @Schema(description = "Grid that changes hands (随之划转的网格)")
  public record GridRef(
      UUID id,
      @Schema(description = "Code (代码)") String code,
      @Schema(description = "Name (名称)") String name) {}

  /** Open ones, by code. */
  public List<GridRef> of(UUID organization, int limit) {
    return grids.ledBy(organization, limit).stream()
        .map(it -> new GridRef(it.id, it.code, it.name))
        .toList();
  }

  /** From the day on they count under the other organisation; the months before stay. */
  public void handOver(UUID from, UUID to, LocalDate day, int limit) {
    service.handOver(grids.ledBy(from, limit), from, to, day);
  }
}
