package io.jiceng.organization.matter;

import io.jiceng.organization.griditem.HandlerLevel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of matters; what is null does not filter.
 *
 * @param overdueOn a day on which they are open and past their due date
 */
record MatterFilter(
    @Nullable MatterState state,
    @Nullable MatterKind kind,
    @Nullable MatterSource source,
    @Nullable HandlerLevel handlerLevel,
    @Nullable UUID handlerOrganizationId,
    @Nullable String handlerReference,
    @Nullable UUID gridId,
    @Nullable UUID gridItemId,
    @Nullable LocalDate dueBefore,
    @Nullable LocalDate overdueOn,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String code) {}
