package io.jiceng.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.Figure;
import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.kit.figure.PublishedFigures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts where and from when to when, as published. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FigureTest {
  private static final YearMonth NOW = YearMonth.of(2026, 6);

  @Inject DataSource database;

  /**
   * ORG-07: functional branches are no statutory organisations; nor are groups, which are parts.
   */
  @ParameterizedTest
  @CsvSource({
    "BRANCH,         REGULAR,,                 count branch-count",
    "JOINT_BRANCH,   REGULAR,,                 count branch-count joint-branch-count",
    "BRANCH,         TEMPORARY,,               count temporary-count",
    "JOINT_BRANCH,   TEMPORARY,,               count temporary-count",
    "BRANCH,         FLOATING,,                count floating-count",
    "BRANCH,         FUNCTIONAL,,              functional-count",
    "GENERAL_BRANCH, REGULAR,,                 count general-branch-count",
    "COMMITTEE,      REGULAR,,                 count committee-count",
    "WORK_COMMITTEE, REGULAR,,                 count committee-count",
    "COMMITTEE,      REGULAR, JOINT_VILLAGE,   count committee-count joint-village-count",
    "GROUP,          REGULAR,,                 ''",
    "GROUP,          REGULAR, BUILDING,        building-count",
    "BRANCH,         REGULAR, BUILDING,        count branch-count building-count",
    "BRANCH,         REGULAR, GRID,            count branch-count grid-branch-count",
    "GROUP,          REGULAR, GRID,            ''",
    "BRANCH,     FUNCTIONAL, RESIDENTIAL_AREA, functional-count residential-area-count",
    "GROUP,        REGULAR, RESIDENTIAL_AREA,  ''",
    "BRANCH,       REGULAR, PROPERTY_COMPANY,  count branch-count property-company-count",
  })
  void anOrganizationCountsByItsFormNatureAndSetting(
      String form, String nature, @Nullable String setting, String figures) {
    var world = World.of("FA1");
    var parent = form.equals("GROUP") ? "FA1-B" : "FA1-T";
    var code = "FA1-%s-%.2s-%.5s".formatted(form, nature, setting);
    var body = World.organization(code, form, parent, world.village());
    body.put("nature", nature);
    if (setting != null) {
      body.put("setting", setting);
    }
    var id = world.api().made("/v1/organizations", body);
    for (Figure figure : catalogued("organization")) {
      var name = figure.id().replace("organization.", "");
      assertThat(level(id, figure.id(), NOW))
          .as(figure.id())
          .isEqualTo(List.of(figures.split(" ", -1)).contains(name) ? 1 : 0);
    }
  }

  @Test
  void anOrganizationCountsFromItsFoundingToItsClosing() {
    var world = World.of("FB1");
    var body = World.organization("FB1-X", "BRANCH", "FB1-T", world.village());
    body.put("foundedOn", "2020-03-31");
    var id = world.api().made("/v1/organizations", body);
    close(world, id, "2023-02-01");
    assertThat(level(id, "organization.count", YearMonth.of(2020, 2))).isZero();
    assertThat(level(id, "organization.count", YearMonth.of(2020, 3))).isOne();
    assertThat(level(id, "organization.count", YearMonth.of(2023, 1))).isOne();
    assertThat(level(id, "organization.count", YearMonth.of(2023, 2))).isZero();
  }

  @Test
  void whatStoodBeforeTheBooksOpenedCountsFromTheirFirstMonth() {
    var world = World.of("FB2");
    var body = World.organization("FB2-X", "BRANCH", "FB2-T", world.village());
    body.put("foundedOn", "1990-07-01");
    var id = world.api().made("/v1/organizations", body);
    assertThat(level(id, "organization.count", YearMonth.of(2017, 12))).isZero();
    assertThat(level(id, "organization.count", YearMonth.of(2018, 1))).isOne();
  }

  @Test
  void anOrganizationFoundedAndClosedInOneMonthLeavesNoTrace() {
    var world = World.of("FB3");
    var body = World.organization("FB3-X", "BRANCH", "FB3-T", world.village());
    body.put("foundedOn", "2021-05-03");
    var id = world.api().made("/v1/organizations", body);
    close(world, id, "2021-05-03");
    assertThat(level(id, "organization.count", YearMonth.of(2021, 5))).isZero();
    assertThat(level(id, "organization.count", NOW)).isZero();
  }

  @Test
  void aChangeCountsFromItsMonthAndLeavesThePast() {
    var world = World.of("FC1");
    var change = Map.of("form", "GENERAL_BRANCH", "setting", "GRID", "effectiveOn", "2022-08-20");
    var path = "/v1/organizations/" + world.branch();
    long version = world.api().get(path).jsonPath().getLong("version");
    world.api().patch(path, version, change).then().statusCode(200);
    var july = YearMonth.of(2022, 7);
    var august = YearMonth.of(2022, 8);
    assertThat(level(world.branch(), "organization.branch-count", july)).isOne();
    assertThat(level(world.branch(), "organization.branch-count", august)).isZero();
    assertThat(level(world.branch(), "organization.general-branch-count", july)).isZero();
    assertThat(level(world.branch(), "organization.general-branch-count", august)).isOne();
    assertThat(level(world.branch(), "organization.count", july)).isOne();
    assertThat(level(world.branch(), "organization.count", august)).isOne();
  }

  /** Under which parent it is added up is the gateway's matter. */
  @Test
  void aMoveChangesNoNumberOfItsOwn() {
    var world = World.of("FC2");
    world.township("FC2-T2", "101");
    var march = YearMonth.of(2024, 3);
    world
        .api()
        .post("/v1/organizations/" + world.branch() + "/moves", World.move("FC2-T2", "2024-03-15"))
        .then()
        .statusCode(200);
    assertThat(level(world.branch(), "organization.count", march.minusMonths(1))).isOne();
    assertThat(level(world.branch(), "organization.count", march)).isOne();
    assertThat(level(world.town(), "organization.count", march)).isOne();
  }

  @Test
  void aPlaceCountsUnderWhatLeadsIt() {
    var world = World.of("FD1");
    var api = world.api();
    var street = world.county() + "001000";
    var community = world.county() + "001001";
    api.made("/v1/places", World.place(street, "TOWNSHIP", "STREET", world.county() + "000000"));
    api.made("/v1/places", World.place(community, "VILLAGE", "COMMUNITY", street));
    api.made("/v1/places", World.place(community + "-C1", "COMPOUND", "COMPOUND", community));
    var zone =
        World.place(world.county() + "000000-Z", "COUNTY", "ZONE", world.county() + "000000");
    api.made("/v1/places", zone);
    assertThat(level(world.root(), "place.township-count", NOW)).isEqualTo(2);
    assertThat(level(world.root(), "place.street-count", NOW)).isOne();
    assertThat(level(world.root(), "place.village-count", NOW)).isEqualTo(2);
    assertThat(level(world.root(), "place.community-count", NOW)).isOne();
    assertThat(level(world.root(), "place.compound-count", NOW)).isOne();
    String id = api.get("/v1/places?code=" + street).path("items[0].id");
    api.patch("/v1/places/" + id, 0, Map.of("leadOrganizationId", "FD1-T")).then().statusCode(200);
    assertThat(level(world.root(), "place.village-count", NOW)).isOne();
    assertThat(level(world.town(), "place.street-count", NOW)).isOne();
    assertThat(level(world.town(), "place.community-count", NOW)).isOne();
    assertThat(level(world.town(), "place.compound-count", NOW)).isOne();
  }

  @Test
  void aPlaceCountsFromItsEstablishmentToItsAbolition() {
    var world = World.of("FD2");
    var village =
        World.led(
            World.place(world.county() + "100202", "VILLAGE", "VILLAGE", world.townPlace()),
            "FD2-B");
    village.put("establishedOn", "2019-05-31");
    var id = world.api().made("/v1/places", village);
    world
        .api()
        .patch("/v1/places/" + id, 0, Map.of("abolishedOn", "2022-11-01"))
        .then()
        .statusCode(200);
    assertThat(level(world.branch(), "place.village-count", YearMonth.of(2019, 4))).isZero();
    assertThat(level(world.branch(), "place.village-count", YearMonth.of(2019, 5))).isOne();
    assertThat(level(world.branch(), "place.village-count", YearMonth.of(2022, 10))).isOne();
    assertThat(level(world.branch(), "place.village-count", YearMonth.of(2022, 11))).isZero();
  }

  @Test
  void gridsCountByLevelAreaAndHouseholds() {
    var world = World.of("FE1");
    var api = world.api();
    var urban = grid(api, world, "1", "GRID", null, "URBAN", 300);
    grid(api, world, "2", "GRID", null, "RURAL", 120);
    grid(api, world, "1-1", "MICRO_GRID", "FE1-1", "URBAN", 45);
    grid(api, world, "1-1-1", "CENTRAL_HOUSEHOLD", "FE1-1-1", "URBAN", 12);
    assertThat(level(world.branch(), "grid.count", NOW)).isEqualTo(2);
    assertThat(level(world.branch(), "grid.urban-count", NOW)).isOne();
    assertThat(level(world.branch(), "grid.micro-count", NOW)).isOne();
    assertThat(level(world.branch(), "grid.central-household-count", NOW)).isOne();
    assertThat(level(world.branch(), "grid.household-count", NOW)).isEqualTo(420);
    assertThat(level(world.branch(), "grid.micro-household-count", NOW)).isEqualTo(45);
    api.patch("/v1/grids/" + urban, 0, Map.of("householdCount", 310)).then().statusCode(200);
    assertThat(level(world.branch(), "grid.household-count", NOW)).isEqualTo(430);
  }

  @Test
  void aGridCountsFromItsOpeningToItsClosing() {
    var world = World.of("FE2");
    var id = grid(world.api(), world, "1", "GRID", null, "RURAL", 200);
    world
        .api()
        .post("/v1/grids/" + id + "/closures", Map.of("closedOn", "2023-09-30"))
        .then()
        .statusCode(200);
    assertThat(level(world.branch(), "grid.count", YearMonth.of(2020, 4))).isZero();
    assertThat(level(world.branch(), "grid.count", YearMonth.of(2020, 5))).isOne();
    assertThat(level(world.branch(), "grid.household-count", YearMonth.of(2023, 8))).isEqualTo(200);
    assertThat(level(world.branch(), "grid.count", YearMonth.of(2023, 9))).isZero();
    assertThat(level(world.branch(), "grid.household-count", YearMonth.of(2023, 9))).isZero();
    new PublishedFigures(database).equalTheRecords("all of it");
  }

  private static String grid(
      Api api,
      World world,
      String number,
      String level,
      @Nullable String parent,
      String area,
      int households) {
    var body = new HashMap<String, Object>();
    body.put("code", world.code() + "-" + number);
    body.put("name", "网格");
    body.put("level", level);
    body.put("placeCode", world.village());
    body.put("organizationId", world.code() + "-B");
    body.put("area", area);
    body.put("householdCount", households);
    body.put("openedOn", "2020-05-05");
    if (parent != null) {
      body.put("parentId", parent);
    }
    return api.made("/v1/grids", body);
  }

  private static void close(World world, String id, String day) {
    world
        .api()
        .post("/v1/organizations/" + id + "/closures", World.closure(day))
        .then()
        .statusCode(200);
  }

  private static List<Figure> catalogued(String view) {
    var catalogue = FigureCatalogue.load();
    return catalogue.figuresOf(catalogue.view(view).orElseThrow());
  }

  private int level(String organization, String figure, YearMonth month) {
    return new PublishedFigures(database)
        .level(UUID.fromString(organization), figure, month)
        .intValueExact();
  }
}
