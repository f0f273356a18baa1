package io.jiceng.organization.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of the list of visits; what is null does not filter. */
record VisitFilter(
    @Nullable ActorRole actorRole,
    @Nullable String campaign,
    @Nullable String placeCode,
    @Nullable UUID gridId,
    @Nullable UUID visitorPersonId,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String code) {}
