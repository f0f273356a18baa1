package io.jiceng.kit.thing;

import static io.restassured.RestAssured.given;

import io.jiceng.kit.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** Callers of the tests. */
final class Api {

  private Api() {}

  static RequestSpecification as(String role, String... scope) {
    return given()
        .auth()
        .oauth2(Tokens.of("test-" + role, List.of(role), List.of(scope)))
        .contentType("application/json");
  }

  static RequestSpecification clerk() {
    return as("clerk", "ROOT");
  }

  static String thing(String code) {
    return thing(code, "A1");
  }

  static String thing(String code, String organization) {
    return """
    {"code": "%s", "name": "name", "kind": "1", "organizationId": "%s", "weightKg": 1.5}
    """
        .formatted(code, organization);
  }
}
