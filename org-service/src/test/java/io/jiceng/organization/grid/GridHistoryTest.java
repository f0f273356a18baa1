package io.jiceng.organization.grid;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.kit.RealParts;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a grid declares has its time, and keys are compared with it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GridHistoryTest {
  private static final String PATH = "/v1/grids";

  @Inject DataSource database;

  private static Map<String, Object> grid(World world, int households) {
    var body = new HashMap<String, Object>();
    body.put("code", world.code() + "-1");
    body.put("name", "网格");
    body.put("level", "GRID");
    body.put("placeCode", world.village());
    body.put("householdCount", households);
    body.put("openedOn", "2020-01-01");
    return body;
  }

  /** The level of a figure at the end of a month. */
  private BigDecimal level(String view, String filter, String organization, String month)
      throws SQLException {
    var sql =
        "select coalesce(sum(value), 0) from figure_%s where %s and organization_id = ? and month <= ?"
            .formatted(view, filter);
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setObject(1, UUID.fromString(organization));
      query.setObject(2, LocalDate.parse(month + "-01"));
      try (var row = query.executeQuery()) {
        row.next();
        return row.getBigDecimal(1);
      }
    }
  }

  @Test
  void pastMonthsKeepTheHouseholdsDeclaredThen() throws SQLException {
    var world = World.of("GHA1");
    var api = world.api();
    var id = api.made(PATH, grid(world, 100));
    var path = PATH + "/" + id;
    api.patch(path, 0, Map.of("householdCount", 120, "effectiveOn", "2024-03-10"))
        .then()
        .statusCode(200)
        .body("householdCount", equalTo(120));
    api.patch(path, 1, Map.of("householdCount", 130, "effectiveOn", "2024-03-09"))
        .then()
        .statusCode(422)
        .body("code", equalTo("before-state"));
    api.patch(path, 1, Map.of("householdCount", 130, "effectiveOn", "2999-01-01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("date-ahead"));
    api.patch(path, 1, Map.of("householdCount", 125)).then().statusCode(200);
    Assertions.assertThat(level("grid_household", "level = 'GRID'", world.root(), "2024-02"))
        .isEqualByComparingTo("100");
    Assertions.assertThat(level("grid_household", "level = 'GRID'", world.root(), "2024-03"))
        .isEqualByComparingTo("125");
  }

  @Test
  void pastMonthsKeepTheBranchOfThatTime() throws SQLException {
    var world = World.of("GHB1");
    var api = world.api();
    var id = api.made(PATH, grid(world, 100));
    api.patch(
            PATH + "/" + id,
            0,
            Map.of("branchOrganizationId", "GHB1-B", "effectiveOn", "2023-05-01"))
        .then()
        .statusCode(200);
    var covered = "level = 'GRID' and form in ('BRANCH', 'JOINT_BRANCH')";
    Assertions.assertThat(level("grid_branch", covered, world.root(), "2023-04"))
        .isEqualByComparingTo("0");
    Assertions.assertThat(level("grid_branch", covered, world.root(), "2023-05"))
        .isEqualByComparingTo("1");
  }

  @Test
  void aVacancyCountsFromItsFirstDayAndRedFromTheParametersDay() throws SQLException {
    var world = World.of("GHC1");
    world.api().made(PATH, grid(world, 100));
    var head =
        Map.of(
            "gridId", "GHC1-1",
            "role", "GRID_HEAD",
            "personId", "0190a0a0-0000-7000-8000-000000000001",
            "from", "2020-01-01",
            "to", "2024-05-20");
    world.api().made("/v1/grid-staff", head);
    Assertions.assertThat(level("grid_vacancy", "not red", world.root(), "2024-04"))
        .isEqualByComparingTo("0");
    Assertions.assertThat(level("grid_vacancy", "not red", world.root(), "2024-05"))
        .isEqualByComparingTo("1");
    Assertions.assertThat(level("grid_vacancy", "red", world.root(), "2024-05"))
        .isEqualByComparingTo("0");
    Assertions.assertThat(level("grid_vacancy", "red", world.root(), "2024-06"))
        .isEqualByComparingTo("1");
  }

  @Test
  void warnsWhereKeysDifferFromTheDeclaredNumber() throws SQLException {
    var world = World.of("GHD1");
    var api = world.api();
    var id = api.made(PATH, grid(world, 1));
    api.get(PATH + "/" + id).then().body("warnings", empty());
    household(world, "1");
    api.get(PATH + "/" + id).then().body("recordedHouseholds", equalTo(1));
    api.get(PATH + "?under=GHD1&keysDiffer=true").then().body("items", empty());
    household(world, "2");
    api.get(PATH + "/" + id).then().statusCode(200).body("warnings.code", contains("HHD-04"));
    api.get(PATH + "?under=GHD1&keysDiffer=true").then().body("items.code", contains("GHD1-1"));
    Assertions.assertThat(level("household", "true", world.root(), "2026-01"))
        .isEqualByComparingTo("2");
    Assertions.assertThat(level("grid_household", "level = 'GRID'", world.root(), "2026-01"))
        .isEqualByComparingTo("1");
  }

  @Test
  void householdsAnswerToTheOrganizationThatLedTheirGridThen() throws SQLException {
    var world = World.of("GHG1");
    var api = world.api();
    var id = api.made(PATH, grid(world, 1));
    household(world, "1");
    api.patch(PATH + "/" + id, 0, Map.of("organizationId", "GHG1-T", "effectiveOn", "2025-05-01"))
        .then()
        .statusCode(200);
    String key = api.get("/v1/households?gridId=" + id).path("items[0].id");
    api.get("/v1/households/" + key).then().body("organizationId", equalTo(world.town()));
    api.get("/v1/households?under=GHG1-T").then().body("items.id", contains(key));
    for (var view : List.of("household", "grid_household")) {
      Assertions.assertThat(level(view, "true", world.root(), "2025-04")).isEqualByComparingTo("1");
      Assertions.assertThat(level(view, "true", world.town(), "2025-04")).isEqualByComparingTo("0");
      Assertions.assertThat(level(view, "true", world.root(), "2025-05")).isEqualByComparingTo("0");
      Assertions.assertThat(level(view, "true", world.town(), "2025-05")).isEqualByComparingTo("1");
    }
  }

  @Test
  void closesOnceItsHouseholdsAreElsewhereAndItsStaffEnd() {
    var world = World.of("GHE1");
    var api = world.api();
    var id = api.made(PATH, grid(world, 1));
    household(world, "1");
    api.made(
        "/v1/grid-staff",
        Map.of(
            "gridId", "GHE1-1",
            "role", "GRID_WORKER",
            "personId", "0190a0a0-0000-7000-8000-000000000001",
            "from", "2021-01-01"));
    var closure = Map.of("closedOn", "2025-01-01");
    api.post(PATH + "/" + id + "/closures", closure)
        .then()
        .statusCode(409)
        .body("code", equalTo("GRD-04"));
    String key = api.get("/v1/households?gridId=" + id).path("items[0].id");
    api.post(
            "/v1/households/" + key + "/endings",
            Map.of("ending", "ENDED", "endedOn", "2024-12-01"))
        .then()
        .statusCode(200);
    api.post(PATH + "/" + id + "/closures", closure).then().statusCode(200);
    api.get("/v1/grid-staff?gridId=" + id).then().body("items.to", contains("2025-01-01"));
  }

  @Test
  void aGridDoesNotMoveAwayFromItsHouseholds() {
    var world = World.of("GHF1");
    var api = world.api();
    world.township("GHF1-T2", "101");
    var id = api.made(PATH, grid(world, 1));
    household(world, "1");
    api.patch(PATH + "/" + id, 0, Map.of("placeCode", world.county() + "101000"))
        .then()
        .statusCode(422)
        .body("code", equalTo("GRD-04"));
    api.patch(PATH + "/" + id, 0, Map.of("placeCode", world.townPlace())).then().statusCode(200);
  }

  private static void household(World world, String number) {
    world
        .api()
        .made(
            "/v1/households",
            Map.of("gridId", world.code() + "-1", "listNumber", number, "from", "2024-03-01"));
  }
}
