package io.jiceng.organization.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lights of an organisation's branches, counted (健康灯统计): never an average, never a ranking. */
@Schema(description = "Lights of the branches of a subtree, counted (健康灯统计)")
public record HealthCounts(
    UUID organizationId,
    @Schema(description = "On this day (日期)") LocalDate on,
    @Schema(description = "Branches that are looked at (纳入健康灯的支部)") long branches,
    @Schema(
            description =
                "Branches by colour: the worst of their open lights of this period and the last",
            examples = "{\"GREEN\": 70, \"YELLOW\": 8, \"RED\": 3}")
        Map<Colour, Long> colours,
    @Schema(description = "Lights of this period and the last, by duty (按职责)")
        List<DutyCount> duties) {

  /** Lights of a duty in a period, counted. */
  @Schema(description = "Lights of a duty in a period, counted")
  public record DutyCount(
      @Schema(description = "Duty (职责)", examples = "THEME_DAY") String obligation,
      @Schema(description = "Period (期间)", examples = "2026-09") String period,
      @Schema(
              description = "By state; WAIVED stands outside every rate",
              examples = "{\"DONE\": 70, \"RED\": 3}")
          Map<LightState, Long> states) {}
}
