package io.jiceng.organization.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BUR-02. */
class PermitTest {
  private static final LocalDate APPLIED = LocalDate.of(2026, 3, 2);
  private static final LocalDate DUE = LocalDate.of(2026, 3, 27);
  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  private static final Permit NEW = Permit.applied(APPLIED, DUE);
  private static final Permit APPROVED = NEW.reviewed().approved("1号", DUE);
  private static final Permit IN_FORCE = APPROVED.started(START);

  private record Act(String name, Function<Permit, Permit> step) {}

  private static final List<Act> ACTS =
      List.of(
          new Act("approve", it -> it.approved("1号", APPLIED)),
          new Act("refuse", it -> it.refused(Ending.REFUSED, "r", APPLIED)),
          new Act("start", it -> it.started(START)),
          new Act("renew", it -> it.renewed(START)),
          new Act("close", it -> it.closed(Ending.FULFILLED, null, START)));

  /** Duty applied for 2026-03-02, no holidays: due 2026-03-27, not approved from 2026-03-28. */
  @Test
  void isDecidedWithin20WorkingDays() {
    assertThat(WorkingDays.of("weekends").last(APPLIED, 20)).isEqualTo(DUE);
    assertThat(APPROVED.state()).isEqualTo(DemandState.APPROVED);
    assertThatThrownBy(() -> NEW.reviewed().approved("1号", LocalDate.of(2026, 3, 28)))
        .isInstanceOfSatisfying(
            Problem.class, it -> assertThat(it.code().code()).isEqualTo("BUR-02"));
    assertThat(NEW.onDay(DUE)).isEqualTo(NEW);
    var late = NEW.reviewed().onDay(LocalDate.of(2026, 3, 28));
    assertThat(late.state()).isEqualTo(DemandState.REFUSED);
    assertThat(late.ending()).isEqualTo(Ending.UNDECIDED);
  }

  @ParameterizedTest
  @CsvSource({
    "APPLIED,refuse",
    "REVIEWED,approve refuse",
    "APPROVED,start close",
    "IN_FORCE,renew close",
    "CLOSED,''",
    "REFUSED,''"
  })
  void takesOneStepAfterTheOther(DemandState state, String allowed) {
    var permit =
        switch (state) {
          case APPLIED -> NEW;
          case REVIEWED -> NEW.reviewed();
          case APPROVED -> APPROVED;
          case IN_FORCE -> IN_FORCE;
          case CLOSED -> IN_FORCE.closed(Ending.FULFILLED, null, START.plusDays(1));
          case REFUSED -> NEW.refused(Ending.REFUSED, "r", APPLIED);
        };
    assertThat(permit.state()).isEqualTo(state);
    for (var act : ACTS) {
      if (List.of(allowed.split(" ", -1)).contains(act.name())) {
        assertThat(act.step().apply(permit).state()).as(act.name()).isNotNull();
      } else {
        assertThatThrownBy(() -> act.step().apply(permit))
            .as(act.name())
            .isInstanceOf(Problem.class);
      }
    }
  }

  @Test
  void lapsesWithoutItsYearlyReview() {
    var lastDay = START.plusYears(1);
    assertThat(IN_FORCE.isInForce(START.minusDays(1))).isFalse();
    assertThat(IN_FORCE.isInForce(START)).isTrue();
    assertThat(IN_FORCE.isInForce(lastDay)).isTrue();
    assertThat(IN_FORCE.isInForce(lastDay.plusDays(1))).isFalse();
    assertThat(IN_FORCE.onDay(lastDay)).isEqualTo(IN_FORCE);
    var lapsed = IN_FORCE.onDay(lastDay.plusDays(30));
    assertThat(lapsed.ending()).isEqualTo(Ending.LAPSED);
    assertThat(lapsed.closedOn()).isEqualTo(lastDay.plusDays(1));
    assertThat(IN_FORCE.renewed(lastDay).reviewDueOn()).isEqualTo(lastDay.plusYears(1));
    assertThatThrownBy(() -> IN_FORCE.renewed(lastDay.plusDays(1))).isInstanceOf(Problem.class);
  }

  @Test
  void doesNotRunBackwards() {
    assertThatThrownBy(() -> APPROVED.started(DUE.minusDays(1))).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> IN_FORCE.closed(Ending.FULFILLED, null, START.minusDays(1)))
        .isInstanceOf(Problem.class);
  }
}
