package io.jiceng.organization.grid;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of the list of grids; what is null does not filter. */
record GridFilter(
    @Nullable GridLevel level,
    @Nullable GridArea area,
    @Nullable GridStatus status,
    @Nullable String placeCode,
    @Nullable String code,
    @Nullable UUID parentId,
    @Nullable Boolean keysDiffer) {}
