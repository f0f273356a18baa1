package io.jiceng.organization.parameter;

import io.jiceng.kit.rule.ParameterDeclaration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A declared rule parameter (参数声明) with the value that holds where nobody has set one. */
@Schema(description = "Declared rule parameter (参数声明)")
public record DeclarationView(
    @Schema(description = "Parameter (参数代码)") String code,
    String zh,
    String en,
    @Schema(description = "Default (默认值)") @Nullable String defaultValue,
    @Schema(description = "Unit (单位)") @Nullable String unit,
    @Schema(description = "Source (依据)") @Nullable String source,
    @Schema(description = "Certainty (确定程度)") @Nullable String mark) {

  static DeclarationView of(ParameterDeclaration it) {
    return new DeclarationView(
        it.code(), it.zh(), it.en(), it.defaultValue(), it.unit(), it.source(), it.mark());
  }
}
