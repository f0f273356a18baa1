package io.jiceng.organization.party;

import java.time.LocalDate;
import io.jiceng.organization.record.Sector;
import org.jspecify.annotations.Nullable;

/** Filters of the list of organisations; what is null does not filter. */
record OrganizationFilter(
    @Nullable Form form,
    @Nullable Nature nature,
    @Nullable Setting setting,
    @Nullable Sector sector,
    @Nullable OrganizationStatus status,
    @Nullable String placeCode,
    @Nullable String code,
    @Nullable String name,
    @Nullable LocalDate taskEndsBefore) {}
