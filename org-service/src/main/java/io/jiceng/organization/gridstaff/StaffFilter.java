package io.jiceng.organization.gridstaff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of the list of posts; what is null does not filter. */
record StaffFilter(
    @Nullable UUID gridId,
    @Nullable UUID personId,
    @Nullable StaffRole role,
    @Nullable LocalDate on) {}
