package io.jiceng.organization.health;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who would have changed colour (模拟结果). */
@Schema(description = "Who would have changed colour (模拟结果); nothing is stored")
public record SimulationView(
    @Schema(description = "Lights looked at (灯数)") long lights,
    @Schema(description = "Lights whose state would differ (变化数)") long changed,
    @Schema(description = "From state to state (变化统计); null: no light")
        List<Transition> transitions,
    @Schema(description = "The first 500 changes, by organisation and period (变化明细)")
        List<Changed> changes) {

  public SimulationView {
    transitions = List.copyOf(transitions);
    changes = List.copyOf(changes);
  }

  /** How many lights would go from one state to another. */
  @Schema(
      name = "LightTransition",
      description = "So many lights would go from one state to another")
  public record Transition(@Nullable LightState was, @Nullable LightState would, long lights) {}

  /** A light that would differ. */
  @Schema(name = "LightChange", description = "A light that would differ")
  public record Changed(
      UUID organizationId,
      @Schema(description = "Period (期间)") String period,
      @Nullable LightState was,
      @Nullable LightState would) {}
}
