package io.jiceng.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** A round with its scores and findings, and the steps that lead it to its follow-up. */
record RoundScript(RoundRow round, List<Score> scores, List<Finding> findings) {

  /** Score of a unit in an item (得分). */
  record Score(String organizationId, String item, int score) {}

  /** A finding at a unit in an item (问题). */
  record Finding(String organizationId, String item, String level, String code) {}

  /** One step: the end of its path and its body. */
  record Step(String path, Map<String, Object> body) {}

  List<Step> steps() {
    YearMonth month = YearMonth.parse(round.month());
    return List.of(
        new Step("starts", Map.of("startedOn", month.atDay(5))),
        new Step(
            "findings", Map.of("foundOn", month.atDay(8), "scores", scores, "findings", findings)),
        new Step("hearings", Map.of("heardFrom", month.atDay(9))),
        new Step(
            "bulletins", Map.of("number", round.month() + "督导通报", "bulletinOn", month.atDay(22))),
        new Step("follow-ups", Map.of("followUpOn", month.atDay(23))));
  }

  /** By when the findings are closed. */
  Map<String, Object> closing() {
    return Map.of("closedOn", closedOn());
  }

  private LocalDate closedOn() {
    return YearMonth.parse(round.month()).atEndOfMonth();
  }
}
