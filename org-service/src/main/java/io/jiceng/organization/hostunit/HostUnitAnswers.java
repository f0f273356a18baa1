package io.jiceng.organization.hostunit;

import io.jiceng.organization.record.Held;
import io.jiceng.organization.record.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Units that an organisation answers for, open ones. */
@ApplicationScoped
class HostUnitAnswers implements Holding {
  private final HostUnits units;
  private final HostUnitService service;

  HostUnitAnswers(HostUnits units, HostUnitService service) {
    this.units = units;
    this.service = service;
  }

  @Override
  public String resource() {
    return "host-units";
  }

  @Override
  public List<Held> of(UUID organization, LocalDate day, int limit) {
    return units.answeredBy(organization, limit).stream()
        .map(it -> new Held(resource(), it.id, it.code, it.name))
        .toList();
  }

  @Override
  public void handOver(Collection<UUID> ids, UUID from, UUID to, LocalDate day) {
    service.handOver(units.list("id in ?1", ids), to, day);
  }
}
