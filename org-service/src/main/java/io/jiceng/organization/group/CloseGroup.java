package io.jiceng.organization.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Closing of a group (撤销). */
@Schema(description = "Closing of a group (撤销组织集合); all memberships end with it")
record CloseGroup(
    @NotNull
        @Schema(description = "First day without it (撤销日期), not ahead", examples = "2024-12-31")
        LocalDate closedOn,
    @Nullable
        @Size(min = 1, max = 500)
        @Schema(description = "Reason (理由), needed where it changes months that have passed")
        String reason) {}
