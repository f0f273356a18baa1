package io.jiceng.economy.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "New statement (新增报表)")
record NewStatement(
    @NotBlank
        @Size(max = 64)
        @Schema(description = "Collective: id, code or credit code", examples = "KT-V001")
        String collectiveId,
    @NotNull
        @Pattern(regexp = Period.FORM)
        @Schema(description = "Period (期间): 2024, 2024-Q1 or 2024-03", examples = "2024")
        String period,
    @NotNull @Size(max = 10) List<@NotNull @Valid Line> lines,
    @Nullable @Size(min = 1, max = 1000) @Schema(description = "Note (说明)") String note) {}
