package io.jiceng.demo;

import java.time.LocalDate;
import java.util.UUID;

/** A household's key (户标识) in its grid as the households import takes it. */
record HouseholdRow(
    UUID key,
    String gridId,
    String microGridId,
    String centralHouseholdId,
    String listNumber,
    LocalDate from) {}
