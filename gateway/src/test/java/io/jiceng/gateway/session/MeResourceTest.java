package io.jiceng.gateway.session;

import static io.jiceng.gateway.SmallCounty.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.jiceng.gateway.Owners;
import io.jiceng.gateway.SmallCounty;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Owners.class)
class MeResourceTest {

  @Inject SmallCounty county;

  @BeforeEach
  void plant() {
    county.plant();
  }

  @Test
  void tellsTheCallerWhoAndWhere() {
    String token =
        Tokens.of(
            "me-clerk",
            List.of("clerk", "auditor@member"),
            List.of("F-B", SmallCounty.A.toString()));
    get(token, "/v1/me")
        .then()
        .statusCode(200)
        .body("subject", equalTo("me-clerk"))
        .body("roles", contains("auditor@member", "clerk"))
        .body("scope.code", contains("F-A", "F-B"))
        .body("scope[0].id", equalTo(SmallCounty.A.toString()))
        .body("scope[0].name", equalTo("组织 F-A"));
  }

  @Test
  void theWholeTreeIsItsRoots() {
    get(Tokens.of("me-all", List.of("viewer"), List.of("*")), "/v1/me")
        .then()
        .body("scope.code", hasItems("F-C", "F-X"));
  }

  @Test
  void aScopeNobodyKnowsIsEmpty() {
    get(Tokens.of("me-lost", List.of("clerk"), List.of("NOWHERE")), "/v1/me")
        .then()
        .body("scope", empty());
  }

  @Test
  void needsAToken() {
    given()
        .get("/v1/me")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .body("code", equalTo("unauthenticated"));
  }
}
