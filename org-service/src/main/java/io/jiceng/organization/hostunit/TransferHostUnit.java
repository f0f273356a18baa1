package io.jiceng.organization.hostunit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another organisation answers for a unit from a day on (归口调整). */
@Schema(description = "Another organisation answers for the unit from a day on (归口调整)")
record TransferHostUnit(
    @NotBlank
        @Size(max = 36)
        @Schema(description = "Organisation (归口党组织), id or code", examples = "KT-001")
        String organizationId,
    @NotNull @Schema(description = "First day (生效日期), not ahead", examples = "2024-07-01")
        LocalDate effectiveOn) {}
