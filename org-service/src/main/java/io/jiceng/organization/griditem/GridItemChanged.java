package io.jiceng.organization.griditem;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.grid-item.changed.v1: how an item stands now (入格事项变更). */
record GridItemChanged(
    UUID id,
    String code,
    String title,
    UUID organizationId,
    UUID ownerOrganizationId,
    HandlerLevel handlerLevel,
    int minutes,
    boolean collectsResidentData,
    GridItemState state,
    @Nullable LocalDate admittedOn,
    @Nullable LocalDate withdrawnOn,
    long version) {

  static GridItemChanged of(GridItem it) {
    return new GridItemChanged(
        it.id,
        it.code,
        it.title,
        it.organizationId,
        it.ownerOrganizationId,
        it.handlerLevel,
        it.minutes,
        it.collectsResidentData,
        it.state,
        it.admittedOn,
        it.withdrawnOn,
        it.version);
  }
}
