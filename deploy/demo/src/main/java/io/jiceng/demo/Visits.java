package io.jiceng.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Visits of Hebi zone as printed for 2023: 6500 people and more, 430 key-assistance recipients. */
final class Visits {
  private static final int PEOPLE = 6_534;
  private static final int KEY_ASSISTANCE = 430;
  private static final int VISITS = 720;
  private static final int SURVEYED = 1_500;
  private static final int SURVEY_VISITS = 120;
  private static final String CAMPAIGN = "theme-education-2023";

  private final Draft draft;
  private final List<GridRow> grids;
  private final List<VisitRow> rows = new ArrayList<>();

  private Visits(Draft draft) {
    this.draft = draft;
    this.grids = draft.grids.stream().filter(grid -> grid.level().equals("GRID")).toList();
  }

  /** By members and cadres in daily life, and by cadres for their surveys of the campaign. */
  static List<VisitRow> of(List<Draft> drafts) {
    var zone = drafts.stream().filter(draft -> draft.code.equals("HB")).findFirst().orElseThrow();
    var visits = new Visits(zone);
    visits.daily();
    visits.surveys();
    return visits.rows;
  }

  private void daily() {
    Dice dice = draft.dice("visits");
    int[] people = Spread.exactly(dice, PEOPLE, VISITS, 4, 15);
    int[] key = Spread.exactly(dice, KEY_ASSISTANCE, VISITS, 0, 4);
    for (int i = 0; i < VISITS; i++) {
      var role = dice.chance(45) ? "STAFF" : "MEMBER";
      add(dice, role, people[i], key[i], dice.day("2023-01-03", "2023-12-29"), null);
    }
  }

  private void surveys() {
    Dice dice = draft.dice("survey-visits");
    for (int people : Spread.exactly(dice, SURVEYED, SURVEY_VISITS, 5, 24)) {
      add(dice, "STAFF", people, 0, dice.day("2023-04-10", "2023-08-31"), CAMPAIGN);
    }
  }

  private void add(
      Dice dice, String role, int people, int key, LocalDate day, @Nullable String campaign) {
    GridRow grid = dice.pick(grids);
    var visitor = grid.code() + "/" + role + dice.below(3);
    rows.add(
        new VisitRow(
            "%s-W%04d".formatted(draft.code, rows.size() + 1),
            grid.organizationId(),
            role,
            UUID.nameUUIDFromBytes(visitor.getBytes(UTF_8)),
            day,
            grid.code(),
            people,
            key,
            campaign));
  }
}
