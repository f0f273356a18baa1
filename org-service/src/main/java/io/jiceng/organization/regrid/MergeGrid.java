package io.jiceng.organization.regrid;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Merger of a grid into another (网格合并). */
@Schema(description = "Merger of a grid into another (网格合并)")
record MergeGrid(
    @NotBlank @Size(max = 36) @Schema(description = "The one that stays (并入的网格), id or code")
        String targetId,
    @NotNull @Schema(description = "First day as one (生效日期), not ahead", examples = "2026-03-01")
        LocalDate effectiveOn,
    @Nullable
        @Min(0)
        @Max(100_000)
        @Schema(description = "Households declared from then on (合并后户数); the sum when left out")
        Integer householdCount,
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)") String reason,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo) {}
