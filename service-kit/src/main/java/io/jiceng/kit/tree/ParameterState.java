package io.jiceng.kit.tree;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule parameter's value as it stands on the tree topic (规则参数).
 *
 * @param organizationId null: everywhere
 * @param validTo exclusive; null: still in force
 * @param mark certainty of the source: L F K R P
 */
public record ParameterState(
    UUID id,
    String code,
    @Nullable UUID organizationId,
    String value,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String source,
    @Nullable String mark) {}
