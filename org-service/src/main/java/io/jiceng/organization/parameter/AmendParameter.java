package io.jiceng.organization.parameter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch of a rule parameter's value may change. */
@Schema(description = "Amendable fields of a value (可修改字段)")
record AmendParameter(
    @NotBlank @Size(max = 1000) @Schema(description = "Value (取值)") String value,
    @NotNull @Schema(description = "First day (生效日期)") LocalDate validFrom,
    @Nullable @Schema(description = "First day without it (失效日期)") LocalDate validTo,
    @Nullable @Size(min = 1, max = 200) @Schema(description = "Source (依据)") String source,
    @NotNull @Schema(description = "Certainty (确定程度)") Certainty mark) {}
