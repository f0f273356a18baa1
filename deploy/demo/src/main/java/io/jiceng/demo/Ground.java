package io.jiceng.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What stands on the grids: keys of the households of Boshan's first villages, every household that
 * their central households declare, and the heads of all grids but some.
 */
final class Ground {
  private static final int HOUSEHOLDS = 1_500;
  private static final int FLAGGED_EVERY = 60;
  private static final int VACANT_PERCENT = 2;
  private static final List<String> ASSISTANCE = List.of("UNSTABLE", "MARGINAL", "SUDDEN_HARDSHIP");

  private Ground() {}

  /** Whole villages, until there are enough; a grid's keys are as many as it declares. */
  static List<HouseholdRow> households(List<Draft> drafts) {
    var rows = new ArrayList<HouseholdRow>();
    var boshan = drafts.stream().filter(it -> it.code.equals("BS")).findFirst().orElseThrow();
    for (GridRow grid : boshan.grids) {
      if (grid.level().equals("GRID") && rows.size() >= HOUSEHOLDS) {
        break;
      }
      if (grid.level().equals("CENTRAL_HOUSEHOLD")) {
        keys(grid, rows);
      }
    }
    return rows;
  }

  private static void keys(GridRow central, List<HouseholdRow> rows) {
    var micro = central.code().replaceFirst("-H\\d+$", "");
    var grid = micro.replaceFirst("-M\\d+$", "");
    for (int i = 0; i < central.householdCount(); i++) {
      var number = rows.stream().filter(row -> row.gridId().equals(grid)).count() + 1;
      rows.add(
          new HouseholdRow(
              key(grid + "/household" + number),
              grid,
              micro,
              central.code(),
              String.valueOf(number),
              central.openedOn()));
    }
  }

  /** Some out of poverty, some of them unstable or in hardship again. */
  static List<FlagRow> flags(List<HouseholdRow> households) {
    var flags = new ArrayList<FlagRow>();
    for (int i = 0; i < households.size(); i += FLAGGED_EVERY) {
      var it = households.get(i);
      var key = flags.size() % 2 == 1;
      flags.add(
          new FlagRow(
              it.key(),
              key ? "KEY_ASSISTANCE" : "OUT_OF_POVERTY",
              key ? ASSISTANCE.get(flags.size() / 2 % ASSISTANCE.size()) : null,
              it.from(),
              "博农领〔" + it.from().getYear() + "〕" + (i / FLAGGED_EVERY + 1) + "号"));
    }
    return flags;
  }

  static List<GridStaffRow> staff(List<Draft> drafts) {
    var rows = new ArrayList<GridStaffRow>();
    for (Draft draft : drafts) {
      Dice dice = draft.dice("grid-staff");
      for (GridRow grid : draft.grids) {
        if (grid.level().equals("GRID") && !dice.chance(VACANT_PERCENT)) {
          rows.add(
              new GridStaffRow(
                  grid.code(), "GRID_HEAD", key(grid.code() + "/head"), grid.openedOn()));
        }
      }
    }
    return rows;
  }

  private static UUID key(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }
}
