package io.jiceng.kit.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A rule parameter this service reads (参数声明); its values are kept by org-service.
 *
 * @param defaultValue holds where nobody has set one; {@code default} in yaml
 * @param mark certainty of the source: L F K R P
 */
public record ParameterDeclaration(
    String code,
    String zh,
    String en,
    @JsonProperty("default") @Nullable String defaultValue,
    @Nullable String unit,
    @Nullable String source,
    @Nullable String mark) {}
