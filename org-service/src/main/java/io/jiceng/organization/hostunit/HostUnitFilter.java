package io.jiceng.organization.hostunit;

import io.jiceng.organization.record.Sector;
import org.jspecify.annotations.Nullable;

/** Filters of the list of units; what is null does not filter. */
record HostUnitFilter(
    @Nullable HostUnitKind kind,
    @Nullable Sector sector,
    @Nullable HostUnitStatus status,
    @Nullable String placeCode,
    @Nullable String code,
    @Nullable String creditCode,
    @Nullable String name) {}
