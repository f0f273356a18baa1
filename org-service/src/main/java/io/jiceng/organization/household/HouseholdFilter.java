package io.jiceng.organization.household;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of the list of households; what is null does not filter. */
record HouseholdFilter(
    @Nullable UUID gridId,
    @Nullable UUID microGridId,
    @Nullable UUID centralHouseholdId,
    @Nullable String placeCode,
    @Nullable String listNumber,
    @Nullable HouseholdStatus status) {}
