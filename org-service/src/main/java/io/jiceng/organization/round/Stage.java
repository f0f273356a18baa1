package io.jiceng.organization.round;

import io.jiceng.kit.problem.Problem;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a round stands and when it came there (督导进度); a step needs the one before it. */
@Embeddable
record Stage(
    @Enumerated(EnumType.STRING) RoundState state,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate foundOn,
    @Nullable LocalDate heardFrom,
    @Nullable LocalDate heardUntil,
    @Nullable LocalDate bulletinOn,
    @Nullable LocalDate followUpOn,
    @Nullable LocalDate closedOn) {

  static Stage planned() {
    return new Stage(RoundState.PLANNED, null, null, null, null, null, null, null);
  }

  Stage started(LocalDate day) {
    require(RoundState.PLANNED);
    return new Stage(RoundState.ON_SITE, day, null, null, null, null, null, null);
  }

  Stage found(LocalDate day) {
    require(RoundState.ON_SITE);
    notBefore(startedOn, day, "/foundOn");
    return new Stage(RoundState.FINDINGS, startedOn, day, null, null, null, null, null);
  }

  /**
   * @param until last day on which the units are heard
   */
  Stage heard(LocalDate from, LocalDate until) {
    require(RoundState.FINDINGS);
    notBefore(foundOn, from, "/heardFrom");
    return new Stage(RoundState.HEARD, startedOn, foundOn, from, until, null, null, null);
  }

  /** After the units were heard, never before (SUP-05). */
  Stage published(LocalDate day) {
    require(RoundState.HEARD);
    if (heardUntil != null && !day.isAfter(heardUntil)) {
      throw Problem.of(
          RoundIssue.HEARING_RUNS,
          List.of("/bulletinOn"),
          RoundIssue.HEARING_RUNS.code(),
          "听取意见至%s，此后方可通报".formatted(heardUntil),
          "The units are heard until %s; the bulletin comes after that".formatted(heardUntil));
    }
    return new Stage(
        RoundState.BULLETIN, startedOn, foundOn, heardFrom, heardUntil, day, null, null);
  }

  Stage followedUp(LocalDate day) {
    require(RoundState.BULLETIN);
    notBefore(bulletinOn, day, "/followUpOn");
    return new Stage(
        RoundState.FOLLOW_UP, startedOn, foundOn, heardFrom, heardUntil, bulletinOn, day, null);
  }

  Stage closed(LocalDate day) {
    require(RoundState.FOLLOW_UP);
    notBefore(followUpOn, day, "/closedOn");
    return new Stage(
        RoundState.CLOSED, startedOn, foundOn, heardFrom, heardUntil, bulletinOn, followUpOn, day);
  }

  Stage cancelled(LocalDate day) {
    require(RoundState.PLANNED);
    return new Stage(RoundState.CANCELLED, null, null, null, null, null, null, day);
  }

  boolean isPublished() {
    return bulletinOn != null;
  }

  void require(RoundState... states) {
    if (!Set.of(states).contains(state)) {
      throw new Problem(RoundIssue.WRONG_STATE);
    }
  }

  static void notBefore(@Nullable LocalDate earlier, LocalDate day, String pointer) {
    if (earlier != null && day.isBefore(earlier)) {
      var issue = RoundIssue.DATES_REVERSED;
      throw Problem.of(issue, List.of(pointer), issue.code(), issue.zh(), issue.en());
    }
  }
}
