package io.jiceng.organization.demand;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The end of a demand (退出). */
@Schema(description = "The end of a demand (退出)")
record CloseDemand(
    @NotNull @Schema(description = "First day without it (退出日期), not ahead") LocalDate closedOn,
    @Nullable @Size(min = 1, max = 500) @Schema(description = "Reason (原因)") String reason,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(description = "App, account or group it is merged into (并入), id or code")
        String mergedIntoId) {}
