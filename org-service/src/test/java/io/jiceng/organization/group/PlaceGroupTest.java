package io.jiceng.organization.group;

import static io.jiceng.organization.World.led;
import static io.jiceng.organization.World.organization;
import static io.jiceng.organization.World.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** PLC-03: a zone's organisations are those of the places it manages, never of the district. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlaceGroupTest {
  private static final String PATH = "/v1/groups";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject Clock clock;

  private static Map<String, Object> group(String code, String lead, String place) {
    var body = new HashMap<String, Object>();
    body.put("code", code);
    body.put("name", "片区" + code);
    body.put("kind", "PLACE");
    body.put("leadOrganizationId", lead);
    body.put("placeCode", place);
    body.put("openedOn", "2020-01-01");
    return body;
  }

  /** Two towns of a county, each with a village, and a zone that leads itself. */
  private static World county(String code) {
    var world = World.of(code);
    var api = world.api();
    world.township(code + "-T2", "101");
    var village = world.county() + "101201";
    api.made("/v1/places", place(village, "VILLAGE", "VILLAGE", world.county() + "101000"));
    api.made("/v1/organizations", organization(code + "-B2", "BRANCH", code + "-T2", village));
    var zone = place(zone(world), "COUNTY", "ZONE", world.county() + "000000");
    api.made("/v1/places", zone);
    api.made("/v1/organizations", organization(code + "-Z", "WORK_COMMITTEE", code, zone(world)));
    return world;
  }

  private static String zone(World world) {
    return world.county() + "000000-Z1";
  }

  private static Api everywhere() {
    return new Api(Tokens.of("all", List.of("admin", "platform"), List.of("*")));
  }

  private static String zoneId(World world) {
    return world.api().get("/v1/places?code=" + zone(world)).path("items[0].id");
  }

  private static List<String> members(Api api, String id, String on) {
    return api.get(PATH + "/" + id + "/members?limit=500&on=" + on).path("items.organizationCode");
  }

  private static void holds(Runnable claim) {
    var deadline = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        claim.run();
        return;
      } catch (AssertionError notYet) {
        if (Instant.now().isAfter(deadline)) {
          throw notYet;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aPlaceHoldsTheOrganisationsThatStandInItAndBelowIt() {
    var world = World.of("UP1");
    var api = world.api();
    var id = api.made(PATH, group("UP1-P", "UP1", world.townPlace()));
    assertThat(members(api, id, "2024-01-01")).containsExactly("UP1-B", "UP1-T");
    assertThat(members(api, id, "2019-12-31")).as("before it was opened").isEmpty();
    api.made("/v1/organizations", organization("UP1-B9", "BRANCH", "UP1-T", world.village()));
    holds(
        () ->
            assertThat(members(api, id, "2024-01-01")).containsExactly("UP1-B", "UP1-B9", "UP1-T"));
    var path = "/v1/organizations/" + world.branch();
    world.township("UP1-T2", "101");
    api.patch(
            path,
            api.get(path).jsonPath().getLong("version"),
            Map.of("placeCode", world.county() + "101000", "effectiveOn", "2024-06-15"))
        .then()
        .statusCode(200);
    holds(() -> assertThat(members(api, id, "2024-06-15")).containsExactly("UP1-B9", "UP1-T"));
    assertThat(members(api, id, "2024-06-14")).as("a past day").contains("UP1-B");
  }

  @Test
  void aZoneHoldsThoseOfItsManagedPlacesWhileItManagesThem() {
    var world = county("UQ1");
    var api = everywhere();
    var lead = api.get("/v1/places?code=" + zone(world)).jsonPath();
    api.patch(
            "/v1/places/" + lead.getString("items[0].id"),
            lead.getLong("items[0].version"),
            Map.of("leadOrganizationId", "UQ1-Z"))
        .then()
        .statusCode(200);
    var managed = "/v1/places/" + zoneId(world) + "/managed-places";
    var town = world.county() + "101000";
    api.post(
            managed,
            Map.of("placeCodes", List.of(town), "effectiveOn", "2022-03-10", "documentNo", "管函1号"))
        .then()
        .statusCode(200);
    var id = api.made(PATH, group("UQ1-P", "UQ1-Z", zone(world)));
    assertThat(members(api, id, "2022-03-09")).containsExactly("UQ1-Z");
    assertThat(members(api, id, "2022-03-10")).containsExactly("UQ1-B2", "UQ1-T2", "UQ1-Z");
    var district = api.made(PATH, group("UQ1-D", "UQ1", world.county() + "000000"));
    assertThat(members(api, district, "2024-01-01"))
        .as("by division they lie in the district, which the zone does too")
        .containsExactly("UQ1-B", "UQ1-B2", "UQ1-T", "UQ1-T2", "UQ1-Z");
    api.request()
        .body(Map.of("placeCodes", List.of(), "effectiveOn", "2025-07-01"))
        .put(managed)
        .then()
        .statusCode(200);
    holds(() -> assertThat(members(api, id, "2025-07-01")).containsExactly("UQ1-Z"));
    assertThat(members(api, id, "2025-06-30")).contains("UQ1-B2", "UQ1-T2");
    api.get(managed)
        .then()
        .body("items.placeCode", contains(town))
        .body("items.from", contains("2022-03-10"))
        .body("items.to", contains("2025-07-01"))
        .body("items.documentNo", contains("管函1号"));
  }

  @Test
  void oneZoneAtMostManagesAPlaceOnADay() {
    var world = county("UR1");
    var api = everywhere();
    var other = world.county() + "000000-Z2";
    var second =
        api.made(
            "/v1/places", led(place(other, "COUNTY", "ZONE", world.county() + "000000"), "UR1"));
    var town =
        Map.of("placeCodes", List.of(world.county() + "101000"), "effectiveOn", "2024-01-01");
    var first = "/v1/places/" + zoneId(world) + "/managed-places";
    api.post(first, town).then().statusCode(200);
    api.post("/v1/places/" + second + "/managed-places", town)
        .then()
        .statusCode(422)
        .body("code", equalTo("PLC-03"))
        .body("violations.pointer", contains("/placeCodes"));
    api.get("/v1/places?managedByPlaceCode=" + other).then().body("items.size()", equalTo(0));
    api.request()
        .body(Map.of("placeCodes", List.of(), "effectiveOn", "2024-07-01"))
        .put(first)
        .then()
        .statusCode(200);
    api.post("/v1/places/" + second + "/managed-places", town).then().statusCode(422);
    api.post(
            "/v1/places/" + second + "/managed-places",
            Map.of("placeCodes", List.of(world.county() + "101000"), "effectiveOn", "2024-07-01"))
        .then()
        .statusCode(200);
    var ahead = LocalDate.now(clock).plusDays(1).toString();
    api.request()
        .body(Map.of("placeCodes", List.of(), "effectiveOn", ahead))
        .put(first)
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/effectiveOn"));
  }

  /** Else a street could read the sum over departments of the county that stand there. */
  @Test
  void whoMakesTheGroupOfAPlaceHoldsAllThatStandThere() {
    var world = World.of("US1");
    var api = world.api();
    String place = api.get("/v1/places?code=" + world.townPlace()).path("items[0].id");
    api.patch("/v1/places/" + place, 0, Map.of("leadOrganizationId", "US1-T"))
        .then()
        .statusCode(200);
    var town = Api.admin("US1-T");
    town.made(PATH, group("US1-P1", "US1-T", world.village()));
    api.made("/v1/organizations", organization("US1-D", "BRANCH", "US1", world.townPlace()));
    town.post(PATH, group("US1-P2", "US1-T", world.townPlace()))
        .then()
        .statusCode(404)
        .body("violations.pointer", contains("/placeCode"));
    var id = api.made(PATH, group("US1-P2", "US1-T", world.townPlace()));
    town.get(PATH + "/" + id).then().body("memberCount", equalTo(3)).body("withheld", equalTo(1));
    assertThat(members(town, id, "2024-01-01")).containsExactly("US1-B", "US1-T");
  }

  @Test
  void nobodyIsTypedIntoTheGroupOfAPlace() {
    var world = World.of("UT1");
    var api = world.api();
    var typed = group("UT1-X", "UT1", world.townPlace());
    typed.put("members", List.of(Map.of("organizationId", "UT1-B")));
    api.post(PATH, typed).then().statusCode(422).body("code", equalTo("PLC-03"));
    typed.remove("members");
    typed.put("placeCode", "999999999999");
    api.post(PATH, typed).then().statusCode(422).body("violations.pointer", contains("/placeCode"));
    var path = PATH + "/" + api.made(PATH, group("UT1-P", "UT1", world.townPlace()));
    api.post(
            path + "/members",
            Map.of("organizationIds", List.of("UT1"), "from", "2024-01-01", "reason", "x"))
        .then()
        .statusCode(422)
        .body("code", equalTo("PLC-03"));
    api.post(
            path + "/endings",
            Map.of("organizationIds", List.of("UT1-B"), "to", "2024-01-01", "reason", "x"))
        .then()
        .statusCode(422)
        .body("code", equalTo("PLC-03"));
    api.post(path + "/closures", Map.of("closedOn", "2024-01-01", "reason", "x"))
        .then()
        .statusCode(200)
        .body("memberCount", equalTo(0));
    assertThat(members(api, path.substring(PATH.length() + 1), "2023-12-31"))
        .containsExactly("UT1-B", "UT1-T");
  }
}
