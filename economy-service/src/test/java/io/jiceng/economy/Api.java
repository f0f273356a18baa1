package io.jiceng.economy;

import static io.restassured.RestAssured.given;

import io.jiceng.kit.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Callers and requests of the tests. */
public final class Api {
  private Api() {}

  /** A caller named after its role, over the given organisations; the whole land by default. */
  public static RequestSpecification as(String role, String... scope) {
    var over = scope.length == 0 ? List.of("LAND") : List.of(scope);
    return given()
        .auth()
        .oauth2(Tokens.of("test-" + role, List.of(role), over))
        .header("Accept-Language", "en")
        .contentType("application/json");
  }

  public static String unique() {
    return UUID.randomUUID().toString().substring(0, 13);
  }

  public static String collective(String code, String organization) {
    return """
    {"code": "%s", "name": "Village %1$s", "kind": "VILLAGE", "organizationId": "%s",
     "registeredOn": "2019-06-01", "households": 120, "landMu": 1500.5}
    """
        .formatted(code, organization);
  }

  /** Records a village collective and returns its id. */
  public static String newCollective(String organization) {
    return as("clerk")
        .body(collective(unique(), organization))
        .post("/v1/collectives")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static String statement(String collectiveId, String period, String lines) {
    return """
    {"collectiveId": "%s", "period": "%s", "lines": [%s]}
    """
        .formatted(collectiveId, period, lines);
  }

  public static String line(String account, String amount) {
    return "{\"account\": \"%s\", \"amount\": %s}".formatted(account, amount);
  }

  /** Begins a statement and returns its id. */
  public static String newStatement(String collectiveId, String period, String lines) {
    return as("clerk")
        .body(statement(collectiveId, period, lines))
        .post("/v1/statements")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static void act(String role, String statement, String act) {
    as(role).post("/v1/statements/" + statement + "/" + act).then().statusCode(200);
  }

  /** Takes a statement to ACCEPTED and returns its id. */
  public static String newAccepted(String collectiveId, String period, String lines) {
    var statement = newStatement(collectiveId, period, lines);
    act("clerk", statement, "submissions");
    act("reviewer", statement, "checks");
    act("reviewer", statement, "acceptances");
    return statement;
  }

  /** Sends a file and waits for the end of its job. */
  public static JsonPath imported(
      RequestSpecification caller, String resource, String mode, String rows) {
    String job =
        caller
            .contentType("application/x-ndjson")
            .queryParam("resource", resource)
            .queryParam("mode", mode)
            .body(rows.getBytes(StandardCharsets.UTF_8))
            .post("/v1/imports")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    return ended(job);
  }

  public static JsonPath ended(String job) {
    for (int i = 0; i < 600; i++) {
      var view = as("admin").get("/v1/imports/" + job).jsonPath();
      if (view.getString("finishedAt") != null) {
        return view;
      }
      pause();
    }
    throw new AssertionError("the import does not end");
  }

  public static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
