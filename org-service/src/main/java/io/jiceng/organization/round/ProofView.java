package io.jiceng.organization.round;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What records prove about a unit (记录已证明), SUP-02. */
@Schema(
    name = "SupervisionProof",
    description = "What records prove about a unit in an item (记录已证明)")
public record ProofView(
    @Schema(description = "Unit (单位)") UUID organizationId,
    @Schema(description = "Item (工作项)") RoundItem item,
    @Schema(description = "Figure (指标); none when no records hold the item yet")
        @Nullable String figure,
    @Schema(description = "Its name (指标名称)") @Nullable String name,
    @Schema(description = "Its value in the round's month, for the unit's subtree (数值)")
        @Nullable BigDecimal value) {}
