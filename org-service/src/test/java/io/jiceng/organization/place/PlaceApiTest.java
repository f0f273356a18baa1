package io.jiceng.organization.place;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlaceApiTest {
  private static final String PATH = "/v1/places";

  @Test
  void countsUnderTheNearestLeadAbove() {
    var world = World.of("PA1");
    var api = world.api();
    api.get(PATH + "?code=" + world.village())
        .then()
        .body("items[0].organizationId", equalTo(world.root()))
        .body("items[0].leadOrganizationId", nullValue());
    String town = api.get(PATH + "?code=" + world.townPlace()).path("items[0].id");
    int version = api.get(PATH + "/" + town).path("version");
    api.patch(PATH + "/" + town, version, Map.of("leadOrganizationId", "PA1-T"))
        .then()
        .statusCode(200)
        .body("organizationId", equalTo(world.town()));
    api.get(PATH + "?code=" + world.village())
        .then()
        .body("items[0].organizationId", equalTo(world.town()));
    api.get(PATH + "?under=PA1-T")
        .then()
        .body("items.code", contains(world.townPlace(), world.village()));
    int next = api.get(PATH + "/" + town).path("version");
    var without = new HashMap<String, Object>();
    without.put("leadOrganizationId", null);
    api.patch(PATH + "/" + town, next, without).then().statusCode(200);
    api.get(PATH + "?code=" + world.village())
        .then()
        .body("items[0].organizationId", equalTo(world.root()));
  }

  @Test
  void letsAZoneManagePlaces() {
    var world = World.of("PB1");
    var api = world.api();
    var zoneCode = world.county() + "000000-Z1";
    var zone =
        World.led(World.place(zoneCode, "COUNTY", "ZONE", world.county() + "000000"), "PB1-T");
    var id = api.made(PATH, zone);
    api.post(PATH + "/" + id + "/managed-places", codes(world.townPlace())).then().statusCode(200);
    api.get(PATH + "?managedByPlaceCode=" + zoneCode)
        .then()
        .body("items.code", contains(world.townPlace()))
        .body("items[0].organizationId", equalTo(world.town()));
    api.get(PATH + "?code=" + world.village())
        .then()
        .body("items[0].organizationId", equalTo(world.town()));
    api.post(PATH + "/" + id + "/managed-places", codes(world.county() + "000000"))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/placeCodes"));
    api.request().body(codes()).put(PATH + "/" + id + "/managed-places").then().statusCode(200);
    api.get(PATH + "?managedByPlaceCode=" + zoneCode).then().body("items", empty());
    api.get(PATH + "?code=" + world.village())
        .then()
        .body("items[0].organizationId", equalTo(world.root()));
  }

  private static Map<String, List<String>> codes(String... codes) {
    return Map.of("placeCodes", List.of(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "100202,VILLAGE,COMMUNITY,/kind",
    "100700,VILLAGE,VILLAGE,/code",
    "101201,VILLAGE,VILLAGE,/parentCode",
    "100203,TOWNSHIP,VILLAGE,/level",
    "100204,VILLAGE,HAMLET,/kind",
  })
  void namesTheFaultAndStoresNothing(String segments, String level, String kind, String pointer) {
    var world = World.of("PC1");
    var code = world.county() + segments;
    world
        .api()
        .post(PATH, World.place(code, level, kind, world.townPlace()))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem(pointer));
    world.api().get(PATH + "?code=" + code).then().body("items", empty());
  }

  @Test
  void refusesAPlaceThatCountsNowhere() {
    World.of("PC2")
        .api()
        .post(PATH, World.place("980000000000", "PROVINCE", "PROVINCE", null))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/leadOrganizationId"));
  }

  @Test
  void refusesTheSameCodeTwice() {
    var world = World.of("PC3");
    world
        .api()
        .post(PATH, World.place(world.village(), "VILLAGE", "VILLAGE", world.townPlace()))
        .then()
        .statusCode(409)
        .body("code", equalTo("code-taken"));
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    var world = World.of("PD1");
    var other = World.of("PD2");
    String foreign = other.api().get(PATH + "?code=" + other.village()).path("items[0].id");
    var api = world.api();
    api.get(PATH + "/" + foreign).then().statusCode(404);
    api.get(PATH + "?code=" + other.village()).then().body("items", empty());
    api.patch(PATH + "/" + foreign, 0, Map.of("name", "改名")).then().statusCode(404);
    api.post(PATH + "/" + foreign + "/managed-places", codes()).then().statusCode(404);
    api.post(PATH, World.place(other.county() + "100299", "VILLAGE", "VILLAGE", other.townPlace()))
        .then()
        .statusCode(404);
    RestAssured.given().get(PATH).then().statusCode(401);
  }
}
