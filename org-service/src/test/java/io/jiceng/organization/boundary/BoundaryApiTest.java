package io.jiceng.organization.boundary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.jiceng.kit.RealParts;
import io.jiceng.organization.Announced;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BoundaryApiTest {
  private static final List<List<Double>> SQUARE =
      List.of(
          List.of(117.0, 36.0),
          List.of(117.1, 36.0),
          List.of(117.1, 36.1),
          List.of(117.0, 36.1),
          List.of(117.0, 36.0));
  private static final List<List<Double>> WIDE =
      List.of(
          List.of(117.0, 36.0), List.of(117.5, 36.0), List.of(117.5, 36.1), List.of(117.0, 36.0));

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private static String grid(World world, String tail, @Nullable String parent) {
    var body = new HashMap<String, Object>();
    body.put("code", world.code() + "-" + tail);
    body.put("name", "网格");
    body.put("level", parent == null ? "GRID" : "MICRO_GRID");
    body.put("placeCode", world.village());
    body.put("openedOn", "2020-01-01");
    if (parent != null) {
      body.put("parentId", world.code() + "-" + parent);
    }
    return world.api().made("/v1/grids", body);
  }

  private static Map<String, Object> boundary(List<List<Double>> ring, String day) {
    return Map.of(
        "geometry", Map.of("type", "Polygon", "coordinates", List.of(ring)), "effectiveOn", day);
  }

  @Test
  void drawsABoundaryFromADayOnAndKeepsTheOneBefore() throws IOException {
    var world = World.of("BDA1");
    var api = world.api();
    var path = "/v1/grids/" + grid(world, "1", null) + "/boundaries";
    api.get(path + "/current").then().statusCode(404);
    var first = api.made(path, boundary(SQUARE, "2023-01-01"));
    api.post(path, boundary(WIDE, "2022-01-01")).then().statusCode(422);
    api.made(path, boundary(WIDE, "2024-01-01"));
    api.get(path + "/current?on=2023-12-31")
        .then()
        .body("id", equalTo(first))
        .body("to", equalTo("2024-01-01"))
        .body("geometry.coordinates[0]", hasSize(5));
    api.get(path + "/current").then().body("geometry.coordinates[0]", hasSize(4));
    api.get(path).then().body("items", hasSize(2));
    Announced.latest(brokers, Set.of(first))
        .agreeWithTheirSchemas(Set.of("io.jiceng.grid-boundary.changed.v1"));
  }

  @Test
  void refusesSwappedOpenAndOverlongOnesAndStoresNothing() {
    var world = World.of("BDB1");
    var api = world.api();
    var path = "/v1/grids/" + grid(world, "1", null) + "/boundaries";
    var swapped = SQUARE.stream().map(List::reversed).toList();
    api.post(path, boundary(swapped, "2024-01-01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("GRD-08"))
        .body("violations.pointer", contains("/geometry/coordinates/0/0"));
    api.post(path, boundary(SQUARE.subList(0, 4), "2024-01-01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("GRD-08"));
    api.post(path, boundary(Collections.nCopies(2_001, List.of(117.0, 36.0)), "2024-01-01"))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/geometry/coordinates/0"));
    api.get(path).then().body("items", empty());
  }

  @Test
  void warnsWhereAChildLeavesItsParent() {
    var world = World.of("BDC1");
    var api = world.api();
    var parent = grid(world, "1", null);
    var child = grid(world, "1-1", "1");
    api.made("/v1/grids/" + parent + "/boundaries", boundary(SQUARE, "2024-01-01"));
    var path = "/v1/grids/" + child + "/boundaries";
    api.post(path, boundary(WIDE, "2024-02-01"))
        .then()
        .statusCode(201)
        .body("warnings.code", contains("GRD-08"));
    api.post(path, boundary(SQUARE, "2024-02-01"))
        .then()
        .statusCode(201)
        .body("warnings", empty())
        .body("version", equalTo(1));
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    var world = World.of("BDD1");
    var other = World.of("BDD2");
    var path = "/v1/grids/" + grid(other, "1", null) + "/boundaries";
    world.api().get(path).then().statusCode(404);
    world.api().get(path + "/current").then().statusCode(404);
    world.api().post(path, boundary(SQUARE, "2024-01-01")).then().statusCode(404);
  }
}
