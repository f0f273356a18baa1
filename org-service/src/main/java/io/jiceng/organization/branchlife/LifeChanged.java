package io.jiceng.organization.branchlife;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.org-life-record.changed.v1: how a record of branch life stands now. */
record LifeChanged(
    UUID id,
    UUID organizationId,
    List<LifeKind> kinds,
    LocalDate heldOn,
    @Nullable Integer expectedCount,
    @Nullable Integer attendedCount,
    @Nullable Integer excusedCount,
    @Nullable String makeUpFor,
    @Nullable String campaign,
    LifeStatus status,
    long version) {

  static LifeChanged of(OrgLifeRecord it) {
    return new LifeChanged(
        it.id,
        it.organizationId,
        it.facts().kinds(),
        it.heldOn,
        it.expectedCount,
        it.attendedCount,
        it.excusedCount,
        it.makeUpFor,
        it.campaign,
        it.status,
        it.version);
  }
}
