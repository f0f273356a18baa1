package io.jiceng.kit.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group of organisations beside the tree as it stands on its topic, whole (组织集合).
 *
 * @param leadId the organisation that leads it
 * @param members all memberships, past and to come, of which one organisation may have several
 */
public record GroupState(
    UUID id, String code, String name, String kind, UUID leadId, List<Seat> members) {
  public GroupState {
    members = List.copyOf(members);
  }

  /**
   * A membership, half-open.
   *
   * @param to null: still running
   */
  public record Seat(UUID organizationId, LocalDate from, @Nullable LocalDate to) {}
}
