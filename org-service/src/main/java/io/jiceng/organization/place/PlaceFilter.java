package io.jiceng.organization.place;

import org.jspecify.annotations.Nullable;

/** Filters of the list of places; what is null does not filter. */
record PlaceFilter(
    @Nullable PlaceLevel level,
    @Nullable PlaceKind kind,
    @Nullable String code,
    @Nullable String parentCode,
    @Nullable String managedByPlaceCode,
    @Nullable String name) {}
