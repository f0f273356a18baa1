package io.jiceng.gateway.group;

import java.util.List;
import java.util.UUID;

/** A group of organisations by month, half-open. */
public record StoredGroup(
    UUID id, String code, String name, String kind, UUID leadId, List<Seat> seats) {

  public record Seat(UUID organizationId, int fromMonth, int toMonth) {}

  public List<UUID> organizations() {
    return seats.stream().map(Seat::organizationId).distinct().toList();
  }
}
