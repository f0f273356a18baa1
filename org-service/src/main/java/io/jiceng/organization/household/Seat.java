package io.jiceng.organization.household;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a household is counted (所在网格): everything resolved. */
record Seat(
    UUID gridId,
    @Nullable UUID microGridId,
    @Nullable UUID centralHouseholdId,
    String placeCode,
    String listNumber) {}
