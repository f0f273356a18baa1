package io.jiceng.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Branch life of the quarter before and of this one, so that lights shine whenever the demo is
 * loaded: most branches keep their duties, some are late, a few have missed a month.
 */
final class BranchLife {
  private static final int DAY_FROM = 3;
  private static final int DAY_TO = 20;
  private static final int KEPT_PERCENT = 95;
  private static final int MADE_UP_PERCENT = 60;
  private static final int MONTHS_OF_A_QUARTER = 3;

  private final LocalDate today;
  private final Set<String> committees;
  private final List<LifeRow> rows = new ArrayList<>();

  private BranchLife(LocalDate today, Set<String> committees) {
    this.today = today;
    this.committees = committees;
  }

  /** First day of the quarter before a day: duties hold from then on. */
  static LocalDate begins(LocalDate today) {
    var month = YearMonth.from(today);
    return month
        .minusMonths((month.getMonthValue() - 1) % MONTHS_OF_A_QUARTER + MONTHS_OF_A_QUARTER)
        .atDay(1);
  }

  /**
   * The records of some branches.
   *
   * @param committees codes of the branches that have a committee
   */
  static List<LifeRow> of(List<Unit> units, Set<String> committees, LocalDate today) {
    var life = new BranchLife(today, committees);
    units.stream()
        .filter(it -> it.form() == Form.BRANCH || it.form() == Form.JOINT_BRANCH)
        .filter(it -> it.nature() == Nature.REGULAR)
        .forEach(life::year);
    return life.rows;
  }

  private void year(Unit branch) {
    var dice = Dice.of(branch.code() + "/life");
    var first = begins(today);
    for (var month = YearMonth.from(first);
        !month.isAfter(YearMonth.from(today));
        month = month.plusMonths(1)) {
      var kinds =
          month.getMonthValue() % MONTHS_OF_A_QUARTER == 2
              ? "THEME_DAY MEMBERS_MEETING PARTY_LECTURE"
              : "THEME_DAY";
      hold(dice, branch, month, "T", kinds, "主题党日");
      if (committees.contains(branch.code())) {
        hold(dice, branch, month, "C", "COMMITTEE_MEETING", "支委会");
      }
    }
  }

  private void hold(
      Dice dice, Unit branch, YearMonth month, String letter, String kinds, String topic) {
    var kept = dice.chance(KEPT_PERCENT);
    var madeUp = dice.chance(MADE_UP_PERCENT);
    var day = month.atDay(dice.between(DAY_FROM, DAY_TO));
    int people = Math.max(3, branch.members().size() - dice.between(0, 2));
    if (!kept && !madeUp || branch.foundedOn().isAfter(month.atDay(1))) {
      return;
    }
    var held = kept ? day : month.plusMonths(1).atDay(dice.between(1, 9));
    if (held.isAfter(today)) {
      return;
    }
    var row =
        LifeRow.held(branch.code(), "L%s-%s".formatted(month, letter), kinds, topic, held, people);
    rows.add(kept ? row : row.makingUpFor(month.toString()));
  }
}
