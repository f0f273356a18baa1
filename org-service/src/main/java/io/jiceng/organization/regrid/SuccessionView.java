package io.jiceng.organization.regrid;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grid that became another one (网格沿革), GRD-08. */
@Schema(description = "A grid that became another one, or part of it (网格沿革)")
public record SuccessionView(
    @Schema(description = "Kind (调整类型)") RegridKind kind,
    @Schema(description = "The one that closed (原网格)") UUID formerId,
    @Schema(description = "The one that stays or is new (后续网格)") UUID successorId,
    @Schema(description = "First day (生效日期)") LocalDate effectiveOn,
    @Schema(description = "Reason (原因)") String reason,
    @Schema(description = "Document (文号)") @Nullable String documentNo) {}
