package io.jiceng.organization.demand;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of demands; what is null does not filter.
 *
 * @param among only these
 */
record DemandFilter(
    @Nullable DemandKind kind,
    @Nullable DemandList list,
    @Nullable DemandState state,
    @Nullable String code,
    @Nullable Collection<UUID> among) {}
