package io.jiceng.organization.household;

import org.jspecify.annotations.Nullable;

/** Where a household is to be counted, as a request names it. */
record NamedSeat(
    String gridId,
    @Nullable String microGridId,
    @Nullable String centralHouseholdId,
    @Nullable String placeCode,
    String listNumber) {

  static NamedSeat of(NewHousehold it) {
    return new NamedSeat(
        it.gridId(), it.microGridId(), it.centralHouseholdId(), it.placeCode(), it.listNumber());
  }

  /** The seat a household has, under another number. */
  static NamedSeat of(Seat seat, String listNumber) {
    var micro = seat.microGridId();
    var central = seat.centralHouseholdId();
    return new NamedSeat(
        seat.gridId().toString(),
        micro == null ? null : micro.toString(),
        central == null ? null : central.toString(),
        seat.placeCode(),
        listNumber);
  }
}
