package io.jiceng.gateway.door;

import static io.jiceng.gateway.SmallCounty.clerk;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.jiceng.gateway.OwnerAnswers;
import io.jiceng.gateway.Owners;
import io.jiceng.kit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The services behind answer what arrived at them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Owners.class)
class FrontDoorTest {

  @Inject OwnerAnswers owners;

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/organizations?under=KT&limit=2, org, /v1/organizations?under=KT&limit=2",
    "POST, /v1/organizations/KT-1/moves, org, /v1/organizations/KT-1/moves",
    "PATCH, /v1/members/1, member, /v1/members/1",
    "GET, /v1/me/file, member, /v1/me/file",
    "DELETE, /v1/rule-parameters/1, org, /v1/rule-parameters/1",
    "PUT, /v1/places/1/managed-places, org, /v1/places/1/managed-places",
    "GET, /v1/statements/1/snapshots, economy, /v1/statements/1/snapshots",
    "POST, /v1/imports?resource=members&dryRun=true, member, /v1/imports?resource=members&dryRun=true",
    "GET, /v1/imports/economy-7/errors, economy, /v1/imports/economy-7/errors",
    "GET, /v1/imports/templates/members, member, /v1/imports/templates/members",
    "GET, /v1/imports/templates/visits/weekly-notes, org, /v1/imports/templates/visits/weekly-notes",
    "GET, /v1/imports/economy-7/errors.xlsx, economy, /v1/imports/economy-7/errors.xlsx",
    "POST, /v1/statements/1/attachments?thumbprints=false, economy, /v1/statements/1/attachments?thumbprints=false",
    "GET, /v1/members/1/attachments/2/content, member, /v1/members/1/attachments/2/content",
    "GET, /v1/audit/member?limit=3, member, /v1/audit?limit=3",
    "GET, /v1/audit/org/verification, org, /v1/audit/verification",
  })
  void aRequestGoesToTheOwnerOfItsRecord(
      String method, String asked, String service, String arrived) {
    caller()
        .request(method, asked)
        .then()
        .statusCode(200)
        .body("service", equalTo(service))
        .body("method", equalTo(method))
        .body("path", equalTo(arrived));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/nothing",
    "GET, /v1/organizationsandmore",
    "POST, /v1/imports?resource=nothing",
    "POST, /v1/imports",
    "GET, /v1/imports/nobody-1",
    "GET, /v1/imports/templates/nothing",
    "GET, /v1/audit/nobody",
    "GET, /figure-cells",
    "GET, /figure-contributions",
    "POST, /operations/restatements",
  })
  void whatNobodyOwnsIsNotFound(String method, String path) {
    caller()
        .request(method, path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"))
        .body("requestId", notNullValue());
  }

  @Test
  void tokenBodyAndHeadersArriveUnchanged() {
    String token = clerk();
    String body = "{\"name\": \"崆峒\"}";
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Idempotency-Key", "key-1")
        .header("If-Match", "\"3\"")
        .header("Accept-Language", "en")
        .header("X-Request-Id", "request-1")
        .body(body)
        .post("/v1/members")
        .then()
        .statusCode(200)
        .header("X-Request-Id", "request-1")
        .body("body", equalTo(body))
        .body("headers.Authorization", equalTo("Bearer " + token))
        .body("headers.'Idempotency-key'", equalTo("key-1"))
        .body("headers.If-match", equalTo("\"3\""))
        .body("headers.Accept-language", equalTo("en"))
        .body("headers.X-request-id", equalTo("request-1"));
  }

  @Test
  void theHighestTreeRevisionGoesAlong() {
    caller()
        .post("/v1/organizations")
        .then()
        .header("Tree-Revision", Owners.TREE_REVISION)
        .header("Location", "/v1/things/1");
    caller().get("/v1/members").then().body("headers.Tree-revision", equalTo(Owners.TREE_REVISION));
    caller()
        .header("Tree-Revision", "1600000000.1")
        .get("/v1/members")
        .then()
        .body("headers.Tree-revision", equalTo("1600000000.1"));
  }

  @Test
  void whatTheOwnerRefusesPasses() {
    owners.put("org", "/v1/places?name=refused", 422, "{\"code\": \"ORG-15\"}");
    caller().get("/v1/places?name=refused").then().statusCode(422).body("code", equalTo("ORG-15"));
    given().get("/v1/places").then().statusCode(401);
  }

  @Test
  void aServiceThatIsDownIsUnavailableAndTheOthersAnswer() {
    owners.put("economy", "/v1/collectives", 0, "");
    for (String language : new String[] {"en", "zh"}) {
      unavailable(caller().header("Accept-Language", language).get("/v1/collectives").then())
          .body("title", startsWith(language.equals("en") ? "Temporarily" : "服务暂不可用"));
    }
    caller().get("/v1/statements").then().statusCode(200);
    caller().get("/v1/places").then().statusCode(200);
  }

  @Test
  void codeListsOfAllServicesAreOne() {
    owners.put("org", "/v1/code-lists", list("placeKinds"));
    owners.put("member", "/v1/code-lists", list("sexes"));
    owners.put("economy", "/v1/code-lists", list("accounts"));
    caller()
        .get("/v1/code-lists")
        .then()
        .statusCode(200)
        .body("items.name", contains("accounts", "placeKinds", "sexes"))
        .body("next", nullValue());
    given().get("/v1/code-lists").then().statusCode(401);
    owners.put("economy", "/v1/code-lists", 0, "");
    caller().get("/v1/code-lists").then().statusCode(503).body("code", equalTo("unavailable"));
  }

  @Test
  void aBodyMayBeLongerThanOneBuffer() {
    String body = "x".repeat(3_000_000);
    String arrived =
        caller()
            .contentType("application/x-ndjson")
            .body(body.getBytes(UTF_8))
            .post("/v1/imports?resource=places")
            .then()
            .statusCode(200)
            .extract()
            .path("body");
    assertThat(arrived).isEqualTo(body);
  }

  @Test
  void theContractIsOneDocumentForEverybody() {
    given()
        .accept("application/json")
        .get("/openapi")
        .then()
        .statusCode(200)
        .body("info.title", startsWith("Jiceng API"))
        .body("paths.'/v1/members'.get.operationId", equalTo("getMembers"));
    String yaml = given().accept("application/yaml").get("/openapi").asString();
    assertThat(yaml).contains("openapi: \"3.1.0\"", "/v1/statements/{id}/locks");
  }

  private static ValidatableResponse unavailable(ValidatableResponse answer) {
    return answer
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "2")
        .body("code", equalTo("unavailable"))
        .body("violations", equalTo(List.of()))
        .body("requestId", notNullValue());
  }

  private static String list(String name) {
    return "{\"items\": [{\"name\": \"%s\", \"codes\": []}], \"next\": null}".formatted(name);
  }

  private static RequestSpecification caller() {
    return given().auth().oauth2(clerk());
  }
}
