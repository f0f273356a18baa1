package io.jiceng.organization.health;

import io.jiceng.organization.duty.DutyTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a light is as it is (健康灯说明): recomputed from the records when it is asked for. */
@Schema(
    description =
        "Why a light is as it is on a day (健康灯说明), recomputed from the records as they are known"
            + " today")
public record Explanation(
    UUID organizationId,
    @Schema(description = "Duty (职责)") String obligation,
    @Schema(description = "Period (期间)") String period,
    @Schema(description = "On this day (日期)") LocalDate on,
    @Schema(description = "False: the duty is not asked of it in this period (是否适用)")
        boolean applies,
    @Schema(description = "State (状态)") @Nullable LightState light,
    @Schema(description = "Colour (颜色)") @Nullable Colour colour,
    @Schema(description = "What was shown on that day (当日显示), where it was kept")
        @Nullable LightState shown,
    @Schema(description = "The reason in words, Chinese (说明)") String because,
    @Schema(description = "The reason in words, English") String becauseEn,
    @Nullable Rule rule,
    @Nullable Inputs inputs,
    @Schema(description = "Changes on this day if nothing is done (下次变灯日期)")
        @Nullable LocalDate nextChangeOn,
    @Schema(
            description =
                "The smallest act that closes the light; null when nothing is open (最小补救)")
        @Nullable Remedy turnsGreenBy) {

  /** The version of the rule that a period keeps. */
  @Schema(
      name = "LightRule",
      description = "The version of the rule that holds for the period (规则版本)")
  public record Rule(
      UUID id,
      @Schema(description = "Set by (制定组织)") UUID organizationId,
      @Schema(description = "In force since (生效日期)") LocalDate validFrom,
      long version,
      DutyTerms terms) {}

  /** What the light was computed from. */
  @Schema(name = "LightInputs", description = "What the light was computed from (计算依据)")
  public record Inputs(
      LocalDate periodStart,
      LocalDate periodEnd,
      @Schema(description = "YELLOW from (黄灯起)") LocalDate yellowFrom,
      @Schema(description = "RED from (红灯起)") LocalDate redFrom,
      @Schema(description = "Counts for the branch's light until (计入支部灯至)") LocalDate countsUntil,
      @Schema(description = "Asked (要求量)") BigDecimal minimum,
      @Schema(description = "Done until that day (完成量)") BigDecimal quantity,
      @Schema(description = "Waived by the superior (已免除)") boolean waived,
      @Schema(description = "Records that count (依据的记录)") List<Proof> records) {}

  /** A record that counts. */
  @Schema(name = "LightRecord", description = "A record that counts (依据的记录)")
  public record Proof(
      UUID id,
      LocalDate heldOn,
      @Schema(description = "Counts so much (计量)") BigDecimal quantity,
      @Schema(description = "Makes up for the period (补开)") boolean makeUp) {}

  /** The smallest act that closes the light. */
  @Schema(name = "LightRemedy", description = "The smallest act that closes the light (最小补救)")
  public record Remedy(
      @Schema(description = "HOLD in the period, or MAKE_UP for it (开展、补开)") Act act,
      @Schema(description = "Records of one of these kinds (记录类型)") List<String> kinds,
      @Schema(description = "At least so much more (尚缺)") BigDecimal missing,
      @Schema(description = "Held until this day (最迟日期); null: any day") @Nullable LocalDate until,
      @Schema(description = "The light becomes (变为)") LightState becomes) {}

  /** What has to be done. */
  @Schema(
      name = "LightAct",
      description = "HOLD a gathering in the period, or MAKE_UP for it later")
  public enum Act {
    HOLD,
    MAKE_UP
  }
}
