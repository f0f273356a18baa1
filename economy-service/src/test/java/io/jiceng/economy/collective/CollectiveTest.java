package io.jiceng.economy.collective;

import static io.jiceng.economy.Api.as;
import static io.jiceng.economy.Api.collective;
import static io.jiceng.economy.Api.newCollective;
import static io.jiceng.economy.Api.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.economy.Countryside;
import io.jiceng.economy.Rows;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CollectiveTest {
  @Inject Countryside countryside;
  @Inject Rows rows;

  @BeforeEach
  void plant() {
    countryside.plant();
  }

  @Test
  void recordsAndAudits() {
    var code = unique();
    var created = as("clerk").body(collective(code, "A1")).post("/v1/collectives").then();
    created.statusCode(201).header("ETag", "\"0\"").body("kind", equalTo("VILLAGE"));
    created.body("organizationId", equalTo(Countryside.id("A1").toString()));
    String id = created.extract().path("id");
    as("viewer").get("/v1/collectives/" + id).then().statusCode(200).body("code", equalTo(code));
    assertThat(rows.count("select from audit_entry where record_id = ? and action = 'created'", id))
        .isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "creditCode, '\"N2990101MA0A00014K\"', /creditCode, credit-code-check",
    "creditCode, '\"N2990101MA0A00015M\"', /creditCode, credit-code-organization-check",
    "creditCode, '\"93990101MA0A00030J\"', /creditCode, credit-code-kind",
    "placeCode, '\"99010110020\"', /placeCode, pattern",
    "registeredOn, '\"2999-01-01\"', /registeredOn, date-ahead",
    "households, -1, /households, min",
    "landMu, 1.005, /landMu, digits",
    "kind, '\"CLUB\"', /kind, unknown-code",
    "surplus, 1, /surplus, unknown-field"
  })
  void refusesFaultsWithTheirPointerAndStoresNothing(
      String field, String value, String pointer, String fault) {
    var code = unique();
    var body = collective(code, "A1").replaceFirst("\"" + field + "\": [^,}\n]+,?", "");
    var faulty = body.replaceFirst("\\{", "{\"" + field + "\": " + value + ",");
    as("clerk")
        .body(faulty.replaceFirst(",\\s*}", "}"))
        .post("/v1/collectives")
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem(pointer))
        .body("violations.code", hasItem(fault));
    assertThat(rows.count("select from collective where code = cast(? as text)", code)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"viewer", "reviewer", "auditor", "member"})
  void refusesRolesThatDoNotRecord(String role) {
    as(role).body(collective(unique(), "A1")).post("/v1/collectives").then().statusCode(403);
  }

  @Test
  void refusesTokensThatAreNone() {
    RestAssured.get("/v1/collectives").then().statusCode(401);
    var expired = Tokens.expired("late", List.of("clerk"));
    RestAssured.given().auth().oauth2(expired).get("/v1/collectives").then().statusCode(401);
  }

  @Test
  void outOfScopeIsNotThere() {
    var id = newCollective("B1");
    var path = "/v1/collectives/" + id;
    as("clerk", "A").get(path).then().statusCode(404);
    as("clerk", "A")
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"0\"")
        .body("{\"name\": \"taken\"}")
        .patch(path)
        .then()
        .statusCode(404);
    as("admin", "A")
        .body("{\"closedOn\": \"2024-01-01\", \"reason\": \"none\"}")
        .post(path + "/closures")
        .then()
        .statusCode(404);
    as("clerk", "A")
        .body(collective(unique(), "B1"))
        .post("/v1/collectives")
        .then()
        .statusCode(404);
    as("clerk", "A").get("/v1/collectives?under=B").then().statusCode(404);
    as("clerk", "A")
        .get("/v1/collectives?limit=500")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(id)));
    as("clerk", "B").get(path).then().statusCode(200).body("version", equalTo(0));
  }

  @Test
  void patchesUnderTheVersionSeen() {
    var path = "/v1/collectives/" + newCollective("A1");
    var patch = as("clerk").contentType("application/merge-patch+json").body("{\"landMu\": null}");
    patch.patch(path).then().statusCode(428);
    as("clerk")
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"0\"")
        .body("{\"landMu\": null, \"households\": 99}")
        .patch(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("landMu", nullValue())
        .body("households", equalTo(99));
    as("clerk")
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"0\"")
        .body("{\"name\": \"late\"}")
        .patch(path)
        .then()
        .statusCode(412);
    as("clerk").header("If-None-Match", "\"1\"").get(path).then().statusCode(304);
  }

  @Test
  void aKeySentTwiceHasOneEffect() {
    var code = unique();
    var key = unique();
    var first = as("clerk").header("Idempotency-Key", key).body(collective(code, "A1"));
    String id = first.post("/v1/collectives").then().statusCode(201).extract().path("id");
    as("clerk")
        .header("Idempotency-Key", key)
        .body(collective(code, "A1"))
        .post("/v1/collectives")
        .then()
        .statusCode(201)
        .body("id", equalTo(id));
    as("clerk")
        .header("Idempotency-Key", key)
        .body(collective(unique(), "A1"))
        .post("/v1/collectives")
        .then()
        .statusCode(422)
        .body("code", equalTo("key-reused"));
    as("clerk")
        .body(collective(code, "A1"))
        .post("/v1/collectives")
        .then()
        .statusCode(409)
        .body("code", equalTo("code-taken"));
  }

  @Test
  void countsUnderAnotherOrganisationAfterATransfer() {
    var id = newCollective("A1");
    as("clerk")
        .body("{\"organizationId\": \"B1\", \"effectiveOn\": \"2022-05-01\", \"reason\": \"r\"}")
        .post("/v1/collectives/" + id + "/transfers")
        .then()
        .statusCode(403);
    as("admin")
        .body("{\"organizationId\": \"B1\", \"effectiveOn\": \"2022-05-01\", \"reason\": \"r\"}")
        .post("/v1/collectives/" + id + "/transfers")
        .then()
        .statusCode(200)
        .body("organizationId", equalTo(Countryside.id("B1").toString()));
    as("admin")
        .body("{\"organizationId\": \"A1\", \"effectiveOn\": \"2022-05-01\", \"reason\": \"r\"}")
        .post("/v1/collectives/" + id + "/transfers")
        .then()
        .statusCode(422)
        .body("code", equalTo("transfer-before-start"));
    as("viewer", "B")
        .get("/v1/collectives/" + id + "/affiliations")
        .then()
        .body("items", hasSize(2))
        .body("items[0].to", equalTo("2022-05-01"))
        .body("items[1].from", equalTo("2022-05-01"));
    as("viewer", "A").get("/v1/collectives/" + id).then().statusCode(404);
  }

  @Test
  void closesOnce() {
    var path = "/v1/collectives/" + newCollective("A1") + "/closures";
    var early = "{\"closedOn\": \"2019-05-31\", \"reason\": \"r\"}";
    as("admin").body(early).post(path).then().statusCode(422);
    var closure = "{\"closedOn\": \"2024-03-31\", \"reason\": \"r\", \"documentNo\": \"7\"}";
    as("admin").body(closure).post(path).then().statusCode(200);
    as("admin").body(closure).post(path).then().statusCode(409);
  }

  @Test
  void listsPageByPage() {
    var three = List.of(newCollective("A2"), newCollective("A2"), newCollective("A2"));
    var first = as("viewer").get("/v1/collectives?under=A2&limit=2").jsonPath();
    assertThat(first.getList("items")).hasSize(2);
    var seen = new ArrayList<String>(first.getList("items.id"));
    var cursor = first.getString("next");
    while (cursor != null) {
      var page =
          as("viewer")
              .queryParam("cursor", cursor)
              .get("/v1/collectives?under=A2&limit=2")
              .jsonPath();
      seen.addAll(page.getList("items.id"));
      cursor = page.getString("next");
    }
    assertThat(seen).doesNotHaveDuplicates().containsSubsequence(three);
    as("viewer").get("/v1/collectives?under=A2&open=false").then().statusCode(200);
    as("viewer").get("/v1/collectives?limit=501").then().statusCode(400);
  }
}
