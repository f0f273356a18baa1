package io.jiceng.organization.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another organisation leads a group from a day on (变更牵头). */
@Schema(description = "Another lead of a group (变更牵头党组织)")
record ChangeLead(
    @NotBlank
        @Size(max = 36)
        @Schema(description = "Lead organisation (牵头党组织), id or code", examples = "BS-L02")
        String leadOrganizationId,
    @NotNull @Schema(description = "First day (生效日期), not ahead", examples = "2026-01-01")
        LocalDate from,
    @Nullable
        @Size(min = 1, max = 500)
        @Schema(description = "Reason (理由), needed where it changes months that have passed")
        String reason) {}
