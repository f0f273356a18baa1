package io.jiceng.organization.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The light of a duty in a period (健康灯) as answered. */
@Schema(description = "The light of a duty in a period (健康灯)")
public record LightView(
    @Schema(description = "Branch or group that has the duty (承担职责的组织)") UUID organizationId,
    @Schema(description = "Branch whose light it counts for (计入的支部)") UUID branchId,
    @Schema(description = "Duty (职责)", examples = "THEME_DAY") String obligation,
    @Schema(description = "Period (期间)", examples = "2026-09") String period,
    @Schema(description = "First day (期初)") LocalDate periodStart,
    @Schema(description = "Last day (期末)") LocalDate periodEnd,
    @Schema(description = "State (状态)") LightState state,
    @Schema(description = "Colour (颜色)") Colour colour,
    @Schema(description = "Done so much (完成量)") BigDecimal quantity,
    @Schema(description = "Done or made up on (完成日期)") @Nullable LocalDate doneOn,
    @Schema(description = "Changes on this day if nothing is done (下次变灯日期)")
        @Nullable LocalDate nextChangeOn) {}
