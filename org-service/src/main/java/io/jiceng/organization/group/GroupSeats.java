package io.jiceng.organization.group;

import io.jiceng.organization.record.Held;
import io.jiceng.organization.record.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Open groups that an organisation leads or belongs to; those of places follow their organisations
 * by themselves.
 */
@ApplicationScoped
class GroupSeats implements Holding {
  private final OrganizationGroups groups;
  private final SeatService service;

  GroupSeats(OrganizationGroups groups, SeatService service) {
    this.groups = groups;
    this.service = service;
  }

  @Override
  public String resource() {
    return "groups";
  }

  @Override
  public List<Held> of(UUID organization, LocalDate day, int limit) {
    return groups.ofOrganization(organization, day, limit).stream()
        .map(it -> new Held(resource(), it.id, it.code, it.name))
        .toList();
  }

  @Override
  public void handOver(Collection<UUID> ids, UUID from, UUID to, LocalDate day) {
    service.handOver(groups.list("id in ?1 order by code", ids), from, to, day);
  }
}
