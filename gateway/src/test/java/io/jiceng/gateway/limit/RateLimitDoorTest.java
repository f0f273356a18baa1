package io.jiceng.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.gateway.Owners;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Residents and strangers have a small quota here; everybody else the generous default. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Owners.class)
class RateLimitDoorTest {

  @Test
  void whoAsksTooOftenWaits() {
    String token = Tokens.of("l-busy", List.of("resident"), List.of());
    for (int left = Owners.RESIDENTS_PER_MINUTE - 1; left >= 0; left--) {
      Response answer = get(token, left % 2 == 0 ? "/v1/me" : "/v1/places");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"client\";q=5;w=60");
      assertThat(answer.header("RateLimit")).startsWith("\"client\";r=" + left + ";t=");
    }
    for (String path : List.of("/v1/me", "/v1/places")) {
      Response refused = get(token, path);
      refused
          .then()
          .statusCode(429)
          .contentType("application/problem+json")
          .header("Content-Language", "en")
          .body("code", equalTo("too-many-requests"))
          .body("status", equalTo(429))
          .body("requestId", equalTo(refused.header("X-Request-Id")));
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 12);
    }
    String other = Tokens.of("l-other", List.of("resident"), List.of());
    get(other, "/v1/me").then().statusCode(200);
  }

  @Test
  void aRoleMayHaveMore() {
    String platform = Tokens.of("l-platform", List.of("platform"), List.of());
    String clerk = Tokens.of("l-clerk", List.of("clerk"), List.of());
    assertThat(get(platform, "/v1/me").header("RateLimit-Policy")).contains("q=60000;");
    assertThat(get(clerk, "/v1/me").header("RateLimit-Policy")).contains("q=6000;");
  }

  @Test
  void withoutAValidTokenTheAddressIsCounted() {
    long before = remaining(given().get("/v1/me"));
    String forged = Tokens.forged("kt-clerk");
    for (int n = 0; n < 9; n++) {
      assertThat(remaining(get(forged, "/v1/me"))).isLessThan(Owners.STRANGERS_PER_MINUTE);
    }
    assertThat(remaining(given().get("/v1/places"))).isLessThan(before);
  }

  @Test
  void onlyTheApiIsCounted() {
    assertThat(given().get("/openapi").header("RateLimit")).isNull();
  }

  private static long remaining(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    return Long.parseLong(answer.header("RateLimit").replaceAll(".*r=(\\d+);.*", "$1"));
  }

  private static Response get(String token, String path) {
    return given().auth().oauth2(token).header("Accept-Language", "en").get(path);
  }
}
