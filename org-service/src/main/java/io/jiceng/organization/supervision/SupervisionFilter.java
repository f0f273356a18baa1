package io.jiceng.organization.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of the list of supervision items; what is null does not filter. */
record SupervisionFilter(
    @Nullable SupervisionStatus status,
    @Nullable UUID assigneeId,
    @Nullable String obligation,
    @Nullable LocalDate dueBefore) {}
