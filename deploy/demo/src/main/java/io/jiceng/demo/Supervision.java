package io.jiceng.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tasks and supervision as printed: 18 key tasks in five aspects for 31 departments and six streets
 * (Suxian), monthly rounds over ten towns and streets by seven items (Boshan), the five lists of
 * branches and the five ledgers (Qian'an, Hebi).
 */
final class Supervision {
  private static final int KEY_TASKS = 18;
  private static final int DEPARTMENTS = 31;
  private static final int STREETS = 6;
  private static final List<String> ASPECTS = List.of("组织覆盖", "网格治理", "区域化党建", "阵地建设", "队伍建设");
  private static final List<String> LISTS =
      List.of("STUDY", "ACTIVITY", "BASIC_TASK", "CONTACT_POINT", "SECTOR_FEATURE");
  private static final List<String> LEDGERS =
      List.of("BASIC", "ACTIVITY", "PROJECT", "EXCELLENCE", "PROBLEM");
  private static final List<String> ITEMS =
      List.of(
          "THREE_DISCLOSURES",
          "FIVE_AGENCIES",
          "COOPERATIVES",
          "BRANCH_LIFE",
          "GRIDS",
          "COLLECTIVE_ECONOMY",
          "MATTERS");
  private static final List<String> MONTHS = List.of("2022-09", "2022-10", "2022-11");

  private Supervision() {}

  /** The list of key tasks of a year, each answered for by some departments and a street. */
  static void keyTasks(Draft draft, List<Unit> departments, List<Unit> streets) {
    int year = draft.printedOn.getYear();
    String list = "%s-%d-KEY".formatted(draft.code, year);
    LocalDate issued = LocalDate.of(year, 3, 10);
    draft.taskLists.add(
        new TaskListRow(
            list,
            draft.code,
            "KEY_TASK",
            null,
            year,
            year + "年城市党建重点任务清单",
            null,
            ASPECTS,
            List.of(),
            issued));
    List<Unit> units = new ArrayList<>(departments.subList(0, DEPARTMENTS));
    units.addAll(streets.subList(0, STREETS));
    for (int task = 0; task < KEY_TASKS; task++) {
      List<TaskRow.Assignment> assignments = new ArrayList<>();
      for (int i = task; i < units.size(); i += KEY_TASKS) {
        assignments.add(
            new TaskRow.Assignment(
                units.get(i).code(),
                "交办〔%d〕%d号".formatted(year, i + 1),
                LocalDate.of(year, 12, 20)));
      }
      String aspect = ASPECTS.get(task % ASPECTS.size());
      draft.tasks.add(
          new TaskRow(
              "%s-K%02d".formatted(list, task + 1),
              draft.code,
              list,
              aspect,
              aspect + "重点任务" + (task / ASPECTS.size() + 1),
              issued,
              assignments));
    }
  }

  /** The five lists of some branches. */
  static void fiveLists(Draft draft, List<Unit> branches) {
    int number = 0;
    for (Unit branch : branches) {
      for (String type : LISTS) {
        boolean contact = type.equals("CONTACT_POINT");
        draft.taskLists.add(
            new TaskListRow(
                branch.code() + "-" + type.substring(0, 3),
                branch.code(),
                type,
                null,
                draft.printedOn.getYear(),
                branch.body() + "清单",
                contact ? "00000000-0000-7000-8000-0000000000%02d".formatted(number) : null,
                List.of(),
                type.equals("BASIC_TASK") ? duties() : List.of(),
                LocalDate.of(draft.printedOn.getYear(), 1, 10)));
      }
      number++;
    }
  }

  private static List<TaskListRow.Item> duties() {
    return List.of(
        new TaskListRow.Item(1, "支部党员大会", "QUARTER", 1, List.of("MEMBERS_MEETING")),
        new TaskListRow.Item(2, "主题党日", "MONTH", 1, List.of("THEME_DAY")),
        new TaskListRow.Item(3, "党课", "QUARTER", 1, List.of("LECTURE")));
  }

  static void ledgers(Draft draft, Unit keeper) {
    for (String kind : LEDGERS) {
      draft.taskLists.add(
          new TaskListRow(
              "%s-L-%s".formatted(keeper.code(), kind),
              keeper.code(),
              "LEDGER",
              kind,
              draft.printedOn.getYear(),
              keeper.body() + "台账",
              null,
              List.of(),
              List.of(),
              LocalDate.of(draft.printedOn.getYear(), 1, 10)));
    }
  }

  /** One round a month over the towns and streets, with a score for each item and some findings. */
  static void monthlyRounds(Draft draft, List<Unit> townships) {
    int year = draft.printedOn.getYear();
    draft.plans.add(
        new PlanRow(
            draft.code,
            year,
            "督字〔%d〕1号".formatted(year),
            LocalDate.of(year, 1, 15),
            List.of(new PlanRow.Line("MONTHLY", 12))));
    List<String> units =
        townships.stream().map(Unit::code).sorted(Comparator.naturalOrder()).toList();
    for (String month : MONTHS) {
      Dice dice = draft.dice("rounds/" + month);
      List<RoundScript.Score> scores = new ArrayList<>();
      List<RoundScript.Finding> findings = new ArrayList<>();
      for (String unit : units) {
        ITEMS.forEach(item -> scores.add(new RoundScript.Score(unit, item, dice.between(80, 99))));
        findings.add(new RoundScript.Finding(unit, dice.pick(ITEMS), "MINOR", "INCOMPLETE"));
      }
      draft.rounds.add(
          new RoundScript(
              new RoundRow(
                  draft.code + "-D" + month, draft.code, "MONTHLY", month, true, ITEMS, units),
              scores,
              findings));
    }
  }
}
