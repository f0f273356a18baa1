package io.jiceng.organization.parameter;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A set value of a rule parameter as answered. */
@Schema(description = "Value of a rule parameter (规则参数取值)")
public record ParameterView(
    UUID id,
    @Schema(description = "Parameter (参数代码)") String code,
    @Schema(description = "Organisation (适用范围)") UUID organizationId,
    @Schema(description = "Value (取值)") String value,
    @Schema(description = "First day (生效日期)") LocalDate validFrom,
    @Schema(description = "First day without it (失效日期)") @Nullable LocalDate validTo,
    @Schema(description = "Source (依据)") @Nullable String source,
    @Schema(description = "Certainty (确定程度)") Certainty mark,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static ParameterView of(ParameterSetting it) {
    return new ParameterView(
        it.id,
        it.code,
        it.organizationId,
        it.value,
        it.validFrom,
        it.validTo,
        it.source,
        it.mark,
        it.version);
  }
}
