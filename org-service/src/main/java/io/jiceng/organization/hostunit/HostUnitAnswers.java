package io.jiceng.organization.hostunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Units that an organisation answers for, for acts that hand them over. */
@ApplicationScoped
public class HostUnitAnswers {
  private final HostUnits units;
  private final HostUnitService service;

  HostUnitAnswers(HostUnits units, HostUnitService service) {
    this.units = units;
    this.service = service;
  }

  /** A unit that changes hands. */
  @Schema(description = "Host unit that changes hands (随之划转的单位)")
  public record HostUnitRef(
      UUID id,
      @Schema(description = "Code (代码)") String code,
      @Schema(description = "Name (名称)") String name) {}

  /** Open ones, by code. */
  public List<HostUnitRef> of(UUID organization, int limit) {
    return units.answeredBy(organization, limit).stream()
        .map(it -> new HostUnitRef(it.id, it.code, it.name))
        .toList();
  }

  /** From the day on the other organisation answers for them; the months before stay. */
  public void handOver(UUID from, UUID to, LocalDate day, int limit) {
    service.handOver(units.answeredBy(from, limit), to, day);
  }
}
