package io.jiceng.organization.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.grid-boundary.changed.v1: a grid has another boundary (网格边界变更). */
record BoundaryChanged(
    UUID id,
    UUID gridId,
    UUID organizationId,
    LocalDate from,
    @Nullable LocalDate to,
    long version) {

  static BoundaryChanged of(Boundary it, UUID organization) {
    return new BoundaryChanged(it.id, it.gridId, organization, it.begins, it.ends, it.version);
  }
}
