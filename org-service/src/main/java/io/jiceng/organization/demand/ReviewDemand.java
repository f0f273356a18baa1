package io.jiceng.organization.demand;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Review by one of the three bodies (会审). */
@Schema(description = "Review by one of the three bodies (会审)")
record ReviewDemand(
    @NotNull @Schema(description = "Body (会审单位)") ReviewingBody body,
    @NotNull @Schema(description = "Whether it agrees (是否同意); a disagreement refuses the demand")
        Boolean agrees,
    @Nullable
        @Size(min = 1, max = 500)
        @Schema(description = "Reason (理由); a disagreement needs one")
        String reason) {}
