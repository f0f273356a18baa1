package io.jiceng.organization.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every duty of the templates, for a subtree from a day on (启用全部职责). */
@Schema(description = "Every duty of the templates, for a subtree from a day on (启用健康灯)")
record AdoptObligations(
    @NotBlank
        @Size(max = 36)
        @Schema(description = "Organisation whose subtree they hold in (适用范围), id or code")
        String organizationId,
    @NotNull
        @Schema(
            description = "First day (生效日期): lights begin with the first full period after it",
            examples = "2026-01-01")
        LocalDate validFrom) {}
