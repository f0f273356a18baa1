package io.jiceng.organization.parameter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value to be set for an organisation and everything below it. */
@Schema(description = "Value of a rule parameter (规则参数取值)")
record NewParameter(
    @NotNull
        @Pattern(regexp = "[a-z][0-9A-Za-z.-]{0,63}")
        @Schema(description = "Parameter (参数代码)", examples = "branchMembersMax")
        String code,
    @NotBlank
        @Size(max = 36)
        @Schema(description = "Organisation (适用范围), id or code", examples = "DEMO")
        String organizationId,
    @NotBlank @Size(max = 1000) @Schema(description = "Value (取值)", examples = "50") String value,
    @NotNull @Schema(description = "First day (生效日期)", examples = "2024-01-01") LocalDate validFrom,
    @Nullable @Schema(description = "First day without it (失效日期)") LocalDate validTo,
    @Nullable @Size(min = 1, max = 200) @Schema(description = "Source (依据)", examples = "ZB Art.4")
        String source,
    @NotNull @Schema(description = "Certainty (确定程度)") Certainty mark) {

  AmendParameter values() {
    return new AmendParameter(value, validFrom, validTo, source, mark);
  }
}
