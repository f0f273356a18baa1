package io.jiceng.organization.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A boundary from a day on (划定边界). */
@Schema(description = "Boundary of a grid from a day on (划定网格边界)")
record DrawBoundary(
    @NotNull @Valid @Schema(description = "Polygon (多边形)") Polygon geometry,
    @NotNull
        @Schema(description = "First day (生效日期), not ahead; that of the present one replaces it")
        LocalDate effectiveOn,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo) {}
