package io.jiceng.organization.household;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Event io.jiceng.household.changed.v1: how a household stands now (户变更), no flag, no list number.
 */
record HouseholdChanged(
    UUID id,
    UUID gridId,
    @Nullable UUID microGridId,
    @Nullable UUID centralHouseholdId,
    String placeCode,
    UUID organizationId,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable HouseholdEnding ending,
    HouseholdStatus status,
    long version) {

  static HouseholdChanged of(Household it, UUID organization) {
    return new HouseholdChanged(
        it.id,
        it.gridId,
        it.microGridId,
        it.centralHouseholdId,
        it.placeCode,
        organization,
        it.openedOn,
        it.endedOn,
        it.ending,
        it.status(),
        it.version);
  }
}
