package io.jiceng.organization.grid;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.grid.changed.v1: how a grid stands now (网格变更). */
record GridChanged(
    UUID id,
    String code,
    String name,
    GridLevel level,
    @Nullable UUID parentId,
    String placeCode,
    UUID organizationId,
    @Nullable UUID branchOrganizationId,
    GridArea area,
    @Nullable Integer householdCount,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    GridStatus status,
    long version) {

  static GridChanged of(Grid it) {
    return new GridChanged(
        it.id,
        it.code,
        it.name,
        it.level,
        it.parentId,
        it.placeCode,
        it.organizationId,
        it.branchOrganizationId,
        it.area,
        it.householdCount,
        it.openedOn,
        it.closedOn,
        it.status(),
        it.version);
  }
}
