package io.jiceng.economy.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Correction of a locked statement (更正申请)")
record NewCorrection(
    @NotNull @Size(max = 10) @Schema(description = "All lines as they should be")
        List<@NotNull @Valid Line> lines,
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)") String reason) {}
