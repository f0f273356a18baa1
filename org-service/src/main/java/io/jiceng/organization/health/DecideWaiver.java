package io.jiceng.organization.health;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The superior's decision on a waiver (审批). */
@Schema(description = "The superior's decision on a waiver (审批)")
record DecideWaiver(
    @NotNull @Schema(description = "Approved (是否批准)") Boolean approved,
    @Nullable @Size(min = 1, max = 500) @Schema(description = "Note (意见)") String note) {}
