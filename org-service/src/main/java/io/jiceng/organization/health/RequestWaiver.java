package io.jiceng.organization.health;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request to waive a duty for one period (申请免除). */
@Schema(description = "A request to waive a duty for one period (申请免除)")
record RequestWaiver(
    @NotBlank @Size(max = 36) @Schema(description = "Branch or group (支部、党小组), id or code")
        String organizationId,
    @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Schema(description = "Duty (职责)", examples = "THEME_DAY")
        String obligation,
    @NotNull
        @Pattern(regexp = "[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?")
        @Schema(description = "Period (期间)", examples = "2026-09")
        String period,
    @NotBlank @Size(max = 500) @Schema(description = "Reason (理由)", examples = "防汛抢险")
        String reason,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo) {}
