package io.jiceng.organization.reorganization;

import java.time.LocalDate;
import java.util.UUID;

/** Event io.jiceng.reorganization.changed.v1: how far a reorganisation is (党组织调整进展). */
record ReorganizationChanged(
    UUID id,
    ReorganizationKind kind,
    UUID organizationId,
    LocalDate effectiveOn,
    ReorganizationState state,
    int attempt,
    long version) {

  static ReorganizationChanged of(Reorganization it) {
    return new ReorganizationChanged(
        it.id, it.kind, it.organizationId, it.effectiveOn, it.state, it.attempt, it.version);
  }
}
