package io.jiceng.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.jiceng.kit.Evidence;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.Spreadsheet;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Evidence of places, organisations and grids (凭证). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AttachmentTest {

  private static ValidatableResponse sent(Api api, String path, byte[] file) {
    return api.request()
        .contentType("application/octet-stream")
        .header("Content-Disposition", "attachment; filename=\"../minutes.bin\"")
        .body(file)
        .post(path + "/attachments?thumbprints=false")
        .then();
  }

  private static String grid(World world, String code) {
    return world
        .api()
        .made(
            "/v1/grids",
            Map.of(
                "code",
                code,
                "name",
                "网格",
                "level",
                "GRID",
                "placeCode",
                world.village(),
                "householdCount",
                300,
                "openedOn",
                "2020-01-01"));
  }

  @Test
  void everyKindOfRecordTakesEvidence() {
    var world = World.of("AT1");
    String place =
        world.api().get("/v1/places?code=" + world.village()).then().extract().path("items[0].id");
    var paths =
        Map.of(
            "/v1/places/" + place, Evidence.picture("png", 7),
            "/v1/organizations/" + world.branch(), Evidence.ofd(),
            "/v1/grids/" + grid(world, "AT1-G"), Spreadsheet.headed("AT1").bytes());
    paths.forEach(
        (path, file) -> {
          String location =
              sent(world.api(), path, file).statusCode(201).extract().header("Location");
          assertThat(location).startsWith(path + "/attachments/");
          world.api().get(location).then().statusCode(200).body("dataClass", equalTo("C2"));
          var content = world.api().get(location + "/content").then().statusCode(200).extract();
          assertThat(content.asByteArray()).isEqualTo(file);
          world
              .api()
              .get(path + "/attachments")
              .then()
              .body(
                  "items.name",
                  hasItem(content.header("Content-Disposition").replaceFirst(".*''", "")));
        });
  }

  @Test
  void aClosedGridTakesLateEvidenceAndSaysSo() {
    var world = World.of("AT2");
    var path = "/v1/grids/" + grid(world, "AT2-G");
    var file = Evidence.pdf("AT2");
    sent(world.api(), path, file).statusCode(201).body("addedAfterLock", equalTo(false));
    world.api().post(path + "/closures", Map.of("closedOn", "2024-01-01")).then().statusCode(200);
    sent(world.api(), path, Evidence.pdf("AT2 late"))
        .statusCode(201)
        .body("addedAfterLock", equalTo(true));
    world
        .api()
        .get(path + "/attachments")
        .then()
        .body("items.addedAfterLock", contains(false, true));
    sent(world.api(), "/v1/organizations/" + world.branch(), file)
        .statusCode(201)
        .body("alsoAt.resource", contains("grids"));
  }

  @Test
  void evidenceIsSeenInTheScopeOnly() {
    var world = World.of("AT3");
    var other = World.of("AT4");
    var path = "/v1/organizations/" + world.branch();
    String location =
        sent(world.api(), path, Evidence.pdf("AT3")).statusCode(201).extract().header("Location");
    other.api().get(location).then().statusCode(404);
    other.api().get(location + "/content").then().statusCode(404);
    sent(other.api(), path, Evidence.pdf("AT3")).statusCode(404);
    sent(other.api(), "/v1/organizations/" + other.branch(), Evidence.pdf("AT3"))
        .statusCode(201)
        .body("alsoAt.size()", equalTo(0));
  }
}
