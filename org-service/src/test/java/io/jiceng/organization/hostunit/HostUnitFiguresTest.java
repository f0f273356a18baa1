package io.jiceng.organization.hostunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What counts where and when of units and coverage. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HostUnitFiguresTest {
  private static final String PATH = Units.PATH;
  private static final YearMonth BEFORE = YearMonth.of(2023, 12);
  private static final YearMonth AFTER = YearMonth.of(2024, 1);

  @Inject DataSource database;

  @Test
  void whatIsStatedTodayLeavesPastMonthsAsTheyWere() {
    var units = Units.of("UI1");
    var api = units.api();
    var body = units.unit("1", "ENTERPRISE", "NEW_ECONOMIC");
    body.put("partyWork", Map.of("partyClause", true, "crossAppointed", true, "on", "2020-05-05"));
    body.put("employees", Map.of("number", 120, "source", "年报", "on", "2020-12-31"));
    var id = api.made(PATH, body);
    var branch = units.world().branch();
    api.post(PATH + "/" + id + "/party-work", Map.of("partyClause", false, "on", "2024-01-10"));
    api.post(
        PATH + "/" + id + "/employees", Map.of("number", 90, "source", "年报", "on", "2024-01-31"));
    api.post(
            PATH + "/" + id + "/transfers",
            Map.of("organizationId", "UI1-T", "effectiveOn", "2024-01-15"))
        .then()
        .statusCode(200);
    assertThat(level(branch, "host-unit.party-clause-count", YearMonth.of(2020, 4))).isZero();
    assertThat(level(branch, "host-unit.party-clause-count", BEFORE)).isOne();
    assertThat(level(branch, "host-unit.cross-appointed-count", BEFORE)).isOne();
    assertThat(level(branch, "host-unit.employee-count", BEFORE)).isEqualTo(120);
    assertThat(level(branch, "host-unit.two-new-count", BEFORE)).isOne();
    assertThat(level(branch, "host-unit.two-new-count", AFTER)).isZero();
    var town = units.world().town();
    assertThat(level(town, "host-unit.two-new-count", BEFORE)).isZero();
    assertThat(level(town, "host-unit.two-new-count", AFTER)).isOne();
    assertThat(level(town, "host-unit.party-clause-count", AFTER)).isZero();
    assertThat(level(town, "host-unit.cross-appointed-count", AFTER)).isOne();
    assertThat(level(town, "host-unit.employee-count", AFTER)).isEqualTo(90);
    api.post(
            PATH + "/" + id + "/transfers",
            Map.of("organizationId", "UI1-B", "effectiveOn", "2024-01-15"))
        .then()
        .statusCode(422)
        .body("code", equalTo("transfer-before-start"));
    new PublishedFigures(database).equalTheRecords("past months");
  }

  @Test
  void aUnitWithOrganisationOrInstructorIsCoveredOnce() {
    var units = Units.of("UI2");
    var api = units.api();
    var branch = units.world().branch();
    var hosted = api.made(PATH, units.unit("1", "ENTERPRISE", "NEW_ECONOMIC"));
    var instructed = api.made(PATH, units.unit("2", "SOCIAL_ORG", "NEW_SOCIAL"));
    api.made(PATH, units.unit("3", "ENTERPRISE", "NEW_ECONOMIC"));
    var joint = api.made(PATH, units.unit("4", "PROPERTY_COMPANY", "NEW_ECONOMIC"));
    var organization = units.hosted("X", "BRANCH", "UI2-1");
    organization.put("foundedOn", "2021-03-01");
    var own = api.made("/v1/organizations", organization);
    var person = "0190a0a0-0000-7000-8000-000000000001";
    for (var unit : new String[] {hosted, instructed}) {
      api.post(PATH + "/" + unit + "/instructors", Map.of("personId", person, "on", "2020-03-01"))
          .then()
          .statusCode(200);
    }
    api.made(
        "/v1/organizations/" + branch + "/coverage",
        Map.of("hostUnitId", "UI2-4", "from", "2022-01-01"));
    assertThat(level(branch, "host-unit.two-new-count", AFTER)).isEqualTo(4);
    assertThat(level(branch, "host-unit.two-new-covered-count", YearMonth.of(2020, 2))).isZero();
    assertThat(level(branch, "host-unit.two-new-covered-count", YearMonth.of(2021, 12)))
        .isEqualTo(2);
    assertThat(level(branch, "host-unit.two-new-covered-count", AFTER)).isEqualTo(3);
    assertThat(level(branch, "host-unit.new-social-covered-count", AFTER)).isOne();
    assertThat(level(branch, "host-unit.property-count", AFTER)).isOne();
    assertThat(level(branch, "host-unit.property-covered-count", AFTER)).isOne();
    api.post(PATH + "/" + hosted + "/instructors", Map.of("on", "2023-06-01"))
        .then()
        .statusCode(200);
    api.post("/v1/organizations/" + own + "/closures", World.closure("2024-01-20"))
        .then()
        .statusCode(200);
    assertThat(level(branch, "host-unit.new-economic-covered-count", BEFORE)).isEqualTo(2);
    assertThat(level(branch, "host-unit.new-economic-covered-count", AFTER)).isOne();
    assertThat(joint).isNotEmpty();
    new PublishedFigures(database).equalTheRecords("coverage of units");
  }

  /** Joint branch naming 2 of 3 compounds: 66.7 %. */
  @Test
  void aJointBranchCoversEachCompoundItNames() {
    var units = Units.of("UI3");
    var api = units.api();
    var root = units.world().root();
    var joint =
        api.made(
            "/v1/organizations",
            World.organization("UI3-J", "JOINT_BRANCH", "UI3-T", units.world().village()));
    for (var number : new String[] {"C1", "C2", "C3"}) {
      var place = units.compound(number);
      if (!number.equals("C3")) {
        api.made(
            "/v1/organizations/" + joint + "/coverage",
            Map.of("placeCode", place, "from", "2022-01-01"));
      }
    }
    assertThat(level(root, "place.compound-count", AFTER)).isEqualTo(3);
    assertThat(level(root, "place.compound-covered-count", AFTER)).isEqualTo(2);
    assertThat(level(root, "place.compound-covered-count", YearMonth.of(2021, 12))).isZero();
    var standing = World.organization("UI3-C", "BRANCH", "UI3-T", units.world().village() + "-C1");
    standing.put("setting", "RESIDENTIAL_AREA");
    api.made("/v1/organizations", standing);
    assertThat(level(root, "place.compound-covered-count", AFTER)).isEqualTo(2);
    assertThat(level(root, "place.compound-covered-count", YearMonth.of(2021, 12))).isOne();
    new PublishedFigures(database).equalTheRecords("coverage of compounds");
  }

  @Test
  void aMergerHandsOverUnitsAndCoverageFromItsDayOn() {
    var units = Units.of("UI4");
    var api = units.api();
    var body = units.unit("1", "ENTERPRISE", "NEW_ECONOMIC");
    body.put("organizationId", "UI4-A");
    var source =
        api.made(
            "/v1/organizations",
            World.organization("UI4-A", "BRANCH", "UI4-T", units.world().village()));
    var unit = api.made(PATH, body);
    var target =
        api.made(
            "/v1/organizations",
            World.organization("UI4-C", "BRANCH", "UI4-T", units.world().village()));
    var named = new HashMap<String, Object>(Map.of("hostUnitId", "UI4-1"));
    named.put("sector", "NEW_ECONOMIC");
    api.patch("/v1/organizations/" + source, 0, named).then().statusCode(200);
    merge(units, source, unit);
    api.get(PATH + "/" + unit).then().body("organizationId", equalTo(target));
    assertThat(level(source, "host-unit.two-new-count", BEFORE)).isOne();
    assertThat(level(source, "host-unit.two-new-covered-count", BEFORE)).isOne();
    assertThat(level(source, "host-unit.two-new-count", AFTER)).isZero();
    assertThat(level(target, "host-unit.two-new-count", AFTER)).isOne();
    assertThat(level(target, "host-unit.two-new-covered-count", AFTER)).isOne();
    api.get("/v1/organizations/" + target + "/coverage")
        .then()
        .body("items.hostUnitId", contains(unit));
    new PublishedFigures(database).equalTheRecords("after the merger");
  }

  private static void merge(Units units, String source, String unit) {
    var api = units.api();
    var path = "/v1/organizations/" + source + "/mergers";
    var merger = new HashMap<String, Object>();
    merger.put("targetId", "UI4-C");
    merger.put("effectiveOn", "2024-01-10");
    merger.put("reason", "合并设置");
    var preview =
        api.post(path + "?dryRun=true", merger)
            .then()
            .statusCode(200)
            .body("feasible", equalTo(true))
            .body("handedOver.resource", contains("coverage", "host-units"))
            .body("handedOver.id", contains(unit, unit));
    merger.put("digest", preview.extract().path("digest"));
    api.post(path, merger).then().statusCode(202);
  }

  private int level(String organization, String figure, YearMonth month) {
    return new PublishedFigures(database)
        .level(UUID.fromString(organization), figure, month)
        .intValueExact();
  }
}
