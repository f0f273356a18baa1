package io.jiceng.economy.collective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Transfer to another organisation (隶属调整)")
record TransferCollective(
    @NotBlank @Size(max = 64) @Schema(description = "Organisation, id or code")
        String organizationId,
    @NotNull @Schema(description = "First day under the organisation (生效日期)") LocalDate effectiveOn,
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)") String reason) {}
