package io.jiceng.organization.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Check of a reply (审核). */
@Schema(description = "Check of a reply (审核)")
record CheckTask(
    @NotNull @Schema(description = "Whether it is done (是否办结); else it goes back") Boolean accepted,
    @Nullable @Size(min = 1, max = 500) @Schema(description = "Reason (理由); a return needs one")
        String reason) {}
