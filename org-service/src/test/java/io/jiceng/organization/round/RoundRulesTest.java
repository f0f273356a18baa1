package io.jiceng.organization.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate UNTIL = LocalDate.of(2026, 3, 6);
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);

  /** Scores 92, 90, 90, 88 -> ranks 1, 2, 2, 4. */
  @ParameterizedTest
  @CsvSource({
    "92 90 90 88,1 2 2 4",
    "88 90 92 90,1 2 2 4",
    "90 90 90 90,1 1 1 1",
    "90.00 90.0 70,1 1 3",
    "100,1"
  })
  void equalScoresShareARank(String scores, String ranks) {
    var given = new LinkedHashMap<UUID, BigDecimal>();
    for (var score : scores.split(" ", -1)) {
      given.put(new UUID(1, given.size()), new BigDecimal(score));
    }
    assertThat(Ranking.of(given))
        .extracting(it -> String.valueOf(it.rank()))
        .containsExactly(ranks.split(" ", -1));
  }

  @Test
  void theTotalIsTheMeanOverTheItemsAUnitWasRatedIn() {
    var scores =
        List.of(
            score(A, RoundItem.GRIDS, "80"),
            score(A, RoundItem.MATTERS, "95"),
            score(B, RoundItem.GRIDS, "90"));
    assertThat(Ranking.total(scores))
        .extracting(it -> it.organizationId() + " " + it.score() + " " + it.rank())
        .containsExactly(B + " 90.00 1", A + " 87.50 2");
    assertThat(Ranking.in(RoundItem.MATTERS, scores)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "MONTHLY,12,0,0,",
    "MONTHLY,12,11,0,",
    "MONTHLY,12,12,0,/kind",
    "MONTHLY,12,3,1,/month",
    "SPECIAL,2,1,1,",
    "SPECIAL,0,0,0,/kind",
  })
  void standsInTheYearsPlan(
      RoundKind kind, int planned, int year, int month, @Nullable String pointer) {
    assertThat(RoundRules.planned(kind, new RoundRules.Standing(planned, year, month, 1)))
        .extracting(Finding::pointer)
        .containsExactlyElementsOf(pointer == null ? List.of() : List.of(pointer));
  }

  /** Four on-site rounds with cap 4: a fifth is refused. */
  @ParameterizedTest
  @CsvSource({"0,4,false", "3,4,false", "4,4,true", "5,4,true", "0,0,true"})
  void aUnitHasSoManyOnSiteRoundsAYear(int had, int cap, boolean above) {
    assertThat(RoundRules.aboveCap(Map.of(A, had), Map.of(A, cap, B, 1)))
        .isEqualTo(above ? Set.of(A) : Set.of());
  }

  @ParameterizedTest
  @CsvSource({
    "MONTHLY,0,",
    "UNANNOUNCED,1,SUP-03",
    "UNANNOUNCED,2,",
    "CROSS,0,SUP-04",
    "CROSS,1,",
  })
  void hasTheInspectorsItsKindNeeds(RoundKind kind, int inspectors, @Nullable String code) {
    var named = new ArrayList<Inspector>();
    for (int i = 0; i < inspectors; i++) {
      named.add(new Inspector("i" + i, B));
    }
    assertThat(RoundRules.inspectors(kind, named, Set.of(A)))
        .extracting(it -> it.code().code())
        .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
  }

  @Test
  void nobodyCrossChecksTheOwnUnit() {
    var own = List.of(new Inspector("i", A));
    assertThat(RoundRules.inspectors(RoundKind.CROSS, own, Set.of(A))).hasSize(1);
    assertThat(RoundRules.inspectors(RoundKind.SPECIAL, own, Set.of(A))).isEmpty();
  }

  @Test
  void findsOnlyAtUnitsAndItemsOfTheRound() {
    var units = Set.of(A);
    var items = Set.of(RoundItem.GRIDS);
    var fine = score(A, RoundItem.GRIDS, "90");
    assertThat(RoundRules.results(List.of(fine), List.of(), units, items)).isEmpty();
    assertThat(
            RoundRules.results(
                List.of(fine, fine, score(B, RoundItem.MATTERS, "1")), List.of(), units, items))
        .extracting(Finding::pointer)
        .containsExactly("/scores/1", "/scores/2/organizationId", "/scores/2/item");
  }

  @ParameterizedTest
  @CsvSource({
    "true,false,true,0",
    "true,false,false,1",
    "false,true,true,0",
    "true,true,true,1",
    "false,false,true,1"
  })
  void aMeasureIsOnOneUnitOrOnePosting(
      boolean unit, boolean posting, boolean inRound, int findings) {
    var measure =
        new TakeMeasure(
            MeasureKind.TALK,
            FaultCode.LATE,
            unit ? "U" : null,
            posting ? UUID.randomUUID() : null,
            DAY,
            "1号",
            null);
    assertThat(RoundRules.measure(measure, inRound ? Set.of(A) : Set.of(B), unit ? A : null))
        .hasSize(findings);
  }

  private static final Map<String, UnaryOperator<Stage>> STEPS =
      Map.of(
          "start", it -> it.started(DAY),
          "find", it -> it.found(DAY),
          "hear", it -> it.heard(DAY, UNTIL),
          "publish", it -> it.published(UNTIL.plusDays(1)),
          "follow", it -> it.followedUp(UNTIL.plusDays(1)),
          "close", it -> it.closed(UNTIL.plusDays(1)),
          "cancel", it -> it.cancelled(DAY));

  @ParameterizedTest
  @EnumSource(RoundState.class)
  void aStepNeedsTheOneBeforeIt(RoundState state) {
    var allowed =
        switch (state) {
          case PLANNED -> Set.of("start", "cancel");
          case ON_SITE -> Set.of("find");
          case FINDINGS -> Set.of("hear");
          case HEARD -> Set.of("publish");
          case BULLETIN -> Set.of("follow");
          case FOLLOW_UP -> Set.of("close");
          case CLOSED, CANCELLED -> Set.<String>of();
        };
    STEPS.forEach(
        (name, step) -> {
          if (allowed.contains(name)) {
            assertThat(step.apply(at(state)).state()).as(name).isNotEqualTo(state);
          } else {
            assertThatThrownBy(() -> step.apply(at(state))).as(name).isInstanceOf(Problem.class);
          }
        });
  }

  @Test
  void theBulletinComesAfterTheUnitsWereHeard() {
    assertThatThrownBy(() -> at(RoundState.HEARD).published(UNTIL))
        .isInstanceOfSatisfying(
            Problem.class, it -> assertThat(it.code().code()).isEqualTo("SUP-05"));
    assertThat(at(RoundState.HEARD).published(UNTIL.plusDays(1)).isPublished()).isTrue();
  }

  private static Stage at(RoundState state) {
    return new Stage(
        state,
        state == RoundState.PLANNED ? null : DAY,
        DAY,
        DAY,
        UNTIL,
        UNTIL.plusDays(1),
        UNTIL.plusDays(1),
        null);
  }

  private static Score score(UUID unit, RoundItem item, String score) {
    return new Score(unit, item, new BigDecimal(score));
  }
}
