package io.jiceng.organization.griditem;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of the catalogue; what is null does not filter. */
record GridItemFilter(
    @Nullable GridItemState state,
    @Nullable HandlerLevel handlerLevel,
    @Nullable UUID ownerOrganizationId,
    @Nullable String code) {}
