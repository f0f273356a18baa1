package io.jiceng.organization.branchlife;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of the list of branch life; what is null does not filter. */
record LifeFilter(
    @Nullable UUID organizationId,
    @Nullable LifeKind kind,
    @Nullable LifeStatus status,
    @Nullable String campaign,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
