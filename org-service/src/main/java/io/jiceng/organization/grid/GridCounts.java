package io.jiceng.organization.grid;

/** Open grids of a place and the households they declare. */
record GridCounts(
    long grids,
    long gridsWithBranch,
    long microGrids,
    long microGridsWithGroup,
    long centralHouseholds,
    long gridHouseholds,
    long microGridHouseholds,
    long centralHouseholdHouseholds) {}
