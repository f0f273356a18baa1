package io.jiceng.organization.reorganization;

import io.jiceng.kit.saga.HandoverAnswer;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one service did about a reorganisation (办理情况). */
@Schema(description = "What one service did (办理情况)")
record Step(
    @Schema(description = "State (办理状态)") ReorganizationState state,
    @Schema(description = "Records handed over (划转数), by resource") Map<String, Integer> counts,
    @Schema(description = "Why it was refused whole (未能办理的原因)")
        List<HandoverAnswer.Fault> problems) {

  static Step waiting() {
    return new Step(ReorganizationState.RUNNING, Map.of(), List.of());
  }

  static Step done(Map<String, Integer> counts) {
    return new Step(ReorganizationState.DONE, counts, List.of());
  }

  static Step of(HandoverAnswer answer) {
    return new Step(
        answer.done() ? ReorganizationState.DONE : ReorganizationState.FAILED,
        answer.counts(),
        answer.problems());
  }
}
