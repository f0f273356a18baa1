package io.jiceng.organization.griditem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.organization.Announced;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GridItemApiTest {
  private static final String PATH = "/v1/grid-items";

  @Inject DataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private static Map<String, Object> item(String code, String organization, String owner) {
    var body = new HashMap<String, Object>();
    body.put("code", code);
    body.put("title", "邻里纠纷排查");
    body.put("organizationId", organization);
    body.put("ownerOrganizationId", owner);
    body.put("handlerLevel", "GRID");
    body.put("basis", "平安建设条例");
    body.put("minutes", 30);
    body.put("collectsResidentData", false);
    return body;
  }

  private static Map<String, String> permit(String admittedOn) {
    return Map.of("permitNo", "准入〔2024〕1号", "admittedOn", admittedOn);
  }

  @Test
  void isAdmittedUnderAPermitAndWithdrawn() throws IOException {
    var world = World.of("JA1");
    var api = world.api();
    var id = api.made(PATH, item("JA1-1", "JA1", "JA1-T"));
    var path = PATH + "/" + id;
    api.patch(path, 0, Map.of("minutes", 20)).then().statusCode(200).body("minutes", equalTo(20));
    api.post(path + "/admissions", permit("2024-03-15"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ADMITTED"))
        .body("permitNo", equalTo("准入〔2024〕1号"));
    api.patch(path, 2, Map.of("minutes", 10)).then().statusCode(409);
    api.post(path + "/refusals", Map.of("reason", "重复")).then().statusCode(409);
    api.post(path + "/withdrawals", Map.of("withdrawnOn", "2024-03-14", "reason", "停办"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/withdrawnOn"));
    api.post(path + "/withdrawals", Map.of("withdrawnOn", "2025-01-01", "reason", "停办"))
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
    assertThat(level(world.root(), YearMonth.of(2024, 2))).isZero();
    assertThat(level(world.root(), YearMonth.of(2024, 12))).isOne();
    assertThat(level(world.root(), YearMonth.of(2025, 1))).isZero();
    Api.of("JA1", "auditor")
        .get("/v1/audit?recordId=" + id)
        .then()
        .body("items.action", contains("withdrawn", "admitted", "changed", "created"));
    Announced.latest(brokers, Set.of(id))
        .agreeWithTheirSchemas(Set.of("io.jiceng.grid-item.changed.v1"));
  }

  @Test
  void isRefusedOnce() {
    var api = World.of("JA2").api();
    var path = PATH + "/" + api.made(PATH, item("JA2-1", "JA2", "JA2-T"));
    api.request()
        .header("If-Match", "\"7\"")
        .body(Map.of("reason", "已有同类事项"))
        .post(path + "/refusals")
        .then()
        .statusCode(412);
    api.post(path + "/refusals", Map.of("reason", "已有同类事项"))
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"));
    api.post(path + "/admissions", permit("2024-03-15"))
        .then()
        .statusCode(409)
        .body("code", equalTo("GRD-09"));
  }

  @ParameterizedTest
  @CsvSource({
    "collectsResidentData,true,/dataBasis,GRD-10",
    "ownerOrganizationId,NOBODY,/ownerOrganizationId,unknown-organization",
    "organizationId,NOBODY,/organizationId,unknown-organization",
    "minutes,0,/minutes,",
    "title,'',/title,",
    "colour,red,/colour,",
  })
  void namesTheFaultAndStoresNothing(String field, String value, String pointer, String code) {
    var api = World.of("JB1").api();
    var body = item("JB1-1", "JB1", "JB1-T");
    body.put(field, field.equals("collectsResidentData") ? Boolean.valueOf(value) : value);
    var answer =
        api.post(PATH, body).then().statusCode(422).body("violations.pointer", hasItem(pointer));
    if (code != null) {
      answer.body("violations.code", hasItem(code));
    }
    api.get(PATH + "?code=JB1-1").then().body("items", empty());
  }

  @Test
  void holdsForTheGridsBelow() {
    var world = World.of("JC1");
    var other = World.of("JC2");
    world.api().made(PATH, item("JC1-1", "JC1", "JC1-T"));
    world.api().made(PATH, item("JC1-2", "JC1-B", "JC1-T"));
    var foreign = other.api().made(PATH, item("JC2-1", "JC2", "JC2-T"));
    var village = Api.of("JC1-B", "clerk");
    village.get(PATH).then().body("items.code", contains("JC1-1", "JC1-2"));
    village.get(PATH + "?under=JC1-B").then().body("items.code", contains("JC1-2"));
    village.get(PATH + "?limit=1").then().body("items.code", contains("JC1-1"));
    village.get(PATH).then().body("items.code", not(hasItem("JC2-1")));
    village.get(PATH + "/" + foreign).then().statusCode(404);
    village.post(PATH, item("JC1-3", "JC1", "JC1-T")).then().statusCode(404);
    world
        .api()
        .post(PATH + "/" + foreign + "/admissions", permit("2024-01-01"))
        .then()
        .statusCode(404);
    world.api().post(PATH, item("JC1-1", "JC1", "JC1-T")).then().statusCode(409);
    RestAssured.given().get(PATH).then().statusCode(401);
  }

  private int level(String organization, YearMonth month) {
    return new PublishedFigures(database)
        .level(UUID.fromString(organization), "grid-item.count", month)
        .intValueExact();
  }
}
