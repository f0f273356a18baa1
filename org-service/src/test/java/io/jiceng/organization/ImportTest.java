package io.jiceng.organization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Spreadsheet;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Places, organisations and grids in bulk. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportTest {
  private static final int ORGANIZATIONS = 2000;
  private static final int GRIDS = 6000;

  private static JsonPath run(World world, String resource, String mode, String rows) {
    var location =
        world
            .api()
            .request()
            .contentType("application/octet-stream")
            .body(rows.getBytes(UTF_8))
            .post("/v1/imports?resource=" + resource + "&format=NDJSON&mode=" + mode)
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    return ended(world, location);
  }

  private static JsonPath ended(World world, String location) {
    var deadline = Instant.now().plusSeconds(120);
    while (Instant.now().isBefore(deadline)) {
      var job = world.api().get(location).jsonPath();
      if (job.getString("finishedAt") != null) {
        return job;
      }
      pause();
    }
    throw new AssertionError("the import does not end");
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String organizations(World world, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> organization(world, i))
        .collect(Collectors.joining("\n"));
  }

  private static String organization(World world, int number) {
    var parent =
        number % 20 == 0 ? world.code() + "-T" : "%s-%d".formatted(world.code(), number / 20 * 20);
    var form = number % 20 == 0 ? "GENERAL_BRANCH" : "BRANCH";
    return """
    {"code":"%s-%d","name":"党组织%d","form":"%s","parentId":"%s","placeCode":"%s","foundedOn":"2019-01-01"}\
    """
        .formatted(world.code(), number, number, form, parent, world.village());
  }

  private static String grid(World world, int number) {
    var parent =
        number % 5 == 0 ? "" : ",\"parentId\":\"%s-G%d\"".formatted(world.code(), number / 5 * 5);
    return """
    {"code":"%s-G%d","name":"网格%d","level":"%s"%s,"placeCode":"%s","householdCount":40,"openedOn":"2020-01-01"}\
    """
        .formatted(
            world.code(),
            number,
            number,
            number % 5 == 0 ? "GRID" : "MICRO_GRID",
            parent,
            world.village());
  }

  @Test
  void loadsThousandsInSeconds() {
    var world = World.of("IA1");
    var begin = Instant.now();
    var organizations =
        run(world, "organizations", "ALL_OR_NOTHING", organizations(world, ORGANIZATIONS));
    assertThat(organizations.getInt("created"))
        .as(organizations.prettify())
        .isEqualTo(ORGANIZATIONS);
    var middle = Instant.now();
    var grids =
        run(
            world,
            "grids",
            "PER_ROW",
            IntStream.range(0, GRIDS)
                .mapToObj(i -> grid(world, i))
                .collect(Collectors.joining("\n")));
    assertThat(grids.getInt("created")).as(grids.prettify()).isEqualTo(GRIDS);
    System.out.printf(
        "%d organisations in %s, %d grids in %s%n",
        ORGANIZATIONS,
        Duration.between(begin, middle),
        GRIDS,
        Duration.between(middle, Instant.now()));
    world.api().get("/v1/organizations?under=IA1-0").then().body("items", hasSize(20));
  }

  @Test
  void changesNothingTheSecondTime() {
    var world = World.of("IB1");
    var rows = organizations(world, 40);
    assertThat(run(world, "organizations", "PER_ROW", rows).getInt("created")).isEqualTo(40);
    var again = run(world, "organizations", "PER_ROW", rows);
    assertThat(again.getInt("created")).isZero();
    assertThat(again.getInt("unchanged")).isEqualTo(40);
  }

  @Test
  void takesACodeForOneOrganizationOnly() {
    var world = World.of("IB2");
    var row = organization(world, 0);
    assertThat(run(world, "organizations", "PER_ROW", row).getInt("created")).isEqualTo(1);
    var other = row.replace("党组织0", "另一组织");
    var job = run(world, "organizations", "PER_ROW", row + "\n" + other);
    assertThat(job.getInt("unchanged")).isEqualTo(1);
    assertThat(job.getInt("failed")).isEqualTo(1);
    world
        .api()
        .get("/v1/imports/" + job.getString("id") + "/errors")
        .then()
        .body("items.row", contains(2))
        .body("items.pointer", contains("/code"))
        .body("items.code", contains("code-taken"));
    world.api().get("/v1/organizations?code=IB2-0").then().body("items[0].name", equalTo("党组织0"));
  }

  @Test
  void refusesRowsAndKeepsTheOthers() {
    var world = World.of("IC1");
    var rows =
        Stream.of(
                organization(world, 0),
                organization(world, 1).replace("BRANCH", "COMMITTEE"),
                organization(world, 2).replace(world.village(), "999999999999"),
                organization(world, 3).replace("\"IC1-0\"", "\"NOBODY\""),
                organization(world, 4))
            .collect(Collectors.joining("\n"));
    var job = run(world, "organizations", "PER_ROW", rows);
    assertThat(job.getInt("created")).isEqualTo(2);
    assertThat(job.getInt("failed")).isEqualTo(3);
    world
        .api()
        .get("/v1/imports/" + job.getString("id") + "/errors")
        .then()
        .body("items.row", contains(2, 3, 4))
        .body("items.pointer", contains("/parentId", "/placeCode", "/parentId"));
  }

  @Test
  void loadsAllOrNothing() {
    var world = World.of("ID1");
    var rows =
        organization(world, 0)
            + "\n"
            + organization(world, 1).replace(world.village(), "999999999999");
    assertThat(run(world, "organizations", "ALL_OR_NOTHING", rows).getInt("failed")).isPositive();
    world.api().get("/v1/organizations?code=ID1-0").then().body("items", hasSize(0));
  }

  @Test
  void staysInTheScope() {
    var world = World.of("IE1");
    var other = World.of("IE2");
    var rows =
        organization(world, 0)
            .replace("\"IE1-T\"", "\"IE2-T\"")
            .replace(world.village(), other.village());
    var job = run(world, "organizations", "PER_ROW", rows);
    assertThat(job.getInt("created")).isZero();
    assertThat(job.getInt("failed")).isEqualTo(1);
  }

  @Test
  void updatesPlacesThatStand() {
    var world = World.of("IF1");
    var rows =
        """
        {"code":"%s","name":"改名村","level":"VILLAGE","kind":"VILLAGE","parentCode":"%s","leadOrganizationId":"IF1-B"}
        {"code":"%s-C01","name":"小区","level":"COMPOUND","kind":"COMPOUND","parentCode":"%s"}
        """
            .formatted(world.village(), world.townPlace(), world.village(), world.village());
    var job = run(world, "places", "PER_ROW", rows);
    assertThat(job.getInt("updated")).as(job.prettify()).isEqualTo(1);
    assertThat(job.getInt("created")).isEqualTo(1);
    world
        .api()
        .get("/v1/places?under=IF1-B")
        .then()
        .body("items", hasSize(2))
        .body("items.name", hasItem("改名村"))
        .body("items[1].organizationId", equalTo(world.branch()));
    assertThat(run(world, "places", "PER_ROW", rows).getInt("unchanged")).isEqualTo(2);
  }

  private static JsonPath sheet(World world, String resource, Spreadsheet sheet) {
    var location =
        world
            .api()
            .request()
            .contentType("application/octet-stream")
            .body(sheet.bytes())
            .post("/v1/imports?format=XLSX&mode=PER_ROW&resource=" + resource)
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    return ended(world, location);
  }

  private static Spreadsheet downloaded(World world, String path) {
    return Spreadsheet.of(world.api().get(path).then().statusCode(200).extract().asByteArray());
  }

  @Test
  void aSheetOfGridsIsMarkedAndCorrected() {
    var world = World.of("IX1");
    var village = new BigDecimal(world.village());
    var sheet = downloaded(world, "/v1/imports/templates/grids");
    sheet
        .add(Map.of("代码", "IX1-G1", "名称", "第一网格", "层级", "网格", "所在地点", village, "户数", 300))
        .add(Map.of("代码", "IX1-G2", "名称", "第二网格", "层级", "网络", "所在地点", village, "户数", 300));
    var job = sheet(world, "grids", sheet);
    assertThat(job.getInt("created")).as(job.prettify()).isEqualTo(1);
    assertThat(job.getInt("failed")).isEqualTo(1);
    var marked = downloaded(world, "/v1/imports/" + job.getString("id") + "/errors.xlsx");
    assertThat(marked.text(4, "导入说明")).startsWith("Level: One of: ");
    var again = sheet(world, "grids", marked.set(4, "层级", "网格"));
    assertThat(again.getInt("created")).as(again.prettify()).isEqualTo(1);
    assertThat(again.getInt("unchanged")).isEqualTo(1);
    world
        .api()
        .get("/v1/grids?code=IX1-G2")
        .then()
        .body("items[0].placeCode", equalTo(world.village()));
  }

  @Test
  void everyImportableResourceHasATemplate() {
    var world = World.of("IX2");
    for (var resource : List.of("places", "organizations", "grids", "org-life-records")) {
      var headings = downloaded(world, "/v1/imports/templates/" + resource).headings().values();
      assertThat(headings).as(resource).allSatisfy(lines -> assertThat(lines).hasSize(2));
      assertThat(headings.stream().map(List::getFirst))
          .as(resource)
          .doesNotHaveDuplicates()
          .allSatisfy(zh -> assertThat(zh).containsPattern("\\p{IsHan}"));
    }
  }
}
