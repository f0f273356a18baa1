package io.jiceng.gateway.figure;

import io.jiceng.gateway.group.StoredGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whom a number is about: one organisation, or several as one (组织集合).
 *
 * @param named organisations, distinct, in the caller's order and scope
 * @param groups stored ones that the caller may read
 */
record Subject(List<UUID> named, List<StoredGroup> groups, boolean isGroup) {

  static Subject of(UUID organization) {
    return new Subject(List.of(organization), List.of(), false);
  }

  static Subject group(List<UUID> organizations, List<StoredGroup> groups) {
    return new Subject(organizations, groups, true);
  }

  /** Its organisations with the months in which each belongs to it. */
  Map<UUID, List<Held.Run>> members() {
    var members = new HashMap<UUID, List<Held.Run>>();
    for (StoredGroup group : groups) {
      for (StoredGroup.Seat seat : group.seats()) {
        members
            .computeIfAbsent(seat.organizationId(), id -> new ArrayList<>())
            .add(new Held.Run(seat.fromMonth(), seat.toMonth() - 1));
      }
    }
    named.forEach(organization -> members.put(organization, List.of(Held.Run.ALWAYS)));
    return members;
  }
}
