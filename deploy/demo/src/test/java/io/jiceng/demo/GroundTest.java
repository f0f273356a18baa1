package io.jiceng.demo;

import static io.jiceng.demo.Generated.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Households and staff keep the rules of the service that takes them. */
class GroundTest {
  private static final Map<String, GridRow> GRIDS =
      RECORDS.grids().stream().collect(Collectors.toMap(GridRow::code, Function.identity()));

  private static GridRow grid(String code) {
    return Objects.requireNonNull(GRIDS.get(code), code);
  }

  @Test
  void householdsLieInOneGridOneMicroGridAndOneCentralHousehold() {
    var keys = new HashSet<Object>();
    var numbers = new HashSet<String>();
    for (var row : RECORDS.households()) {
      var central = grid(row.centralHouseholdId());
      assertThat(keys.add(row.key())).isTrue();
      assertThat(numbers.add(row.gridId() + "/" + row.listNumber())).isTrue();
      assertThat(central.parentId()).isEqualTo(row.microGridId());
      assertThat(grid(row.microGridId()).parentId()).isEqualTo(row.gridId());
      assertThat(row.from()).isAfterOrEqualTo(central.openedOn());
      assertThat(row.from()).isAfterOrEqualTo(grid(row.microGridId()).openedOn());
    }
    assertThat(RECORDS.households()).hasSizeBetween(1_500, 2_000);
  }

  @Test
  void keysAreAsManyAsTheirGridsDeclare() {
    var counted = new HashMap<String, Integer>();
    for (var row : RECORDS.households()) {
      counted.merge(row.gridId(), 1, Integer::sum);
      counted.merge(row.microGridId(), 1, Integer::sum);
      counted.merge(row.centralHouseholdId(), 1, Integer::sum);
    }
    counted.forEach(
        (code, keys) -> assertThat(grid(code).householdCount()).as(code).isEqualTo(keys));
  }

  @Test
  void flagsBelongToHouseholdsAndSayTheirKind() {
    var keys = RECORDS.households().stream().map(HouseholdRow::key).collect(Collectors.toSet());
    assertThat(RECORDS.householdFlags())
        .isNotEmpty()
        .allMatch(flag -> keys.contains(flag.householdId()))
        .allMatch(flag -> flag.kind().equals("KEY_ASSISTANCE") == (flag.assistanceKind() != null));
  }

  @Test
  void mostGridsHaveAHead() {
    var headed = RECORDS.gridStaff().stream().map(GridStaffRow::gridId).collect(Collectors.toSet());
    var grids = GRIDS.values().stream().filter(it -> it.level().equals("GRID")).toList();
    assertThat(headed).hasSameSizeAs(RECORDS.gridStaff()).hasSizeLessThan(grids.size());
    assertThat(headed.size()).isGreaterThan(grids.size() * 95 / 100);
  }
}
