package io.jiceng.kit.figure;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one record adds to a figure (贡献). */
record Contribution(
    UUID recordId,
    BigDecimal value,
    @Schema(description = "YYYY-MM for a flow, absent for a stock") @Nullable String month) {}
