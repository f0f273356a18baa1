package io.jiceng.organization;

import static io.restassured.RestAssured.given;

import io.jiceng.kit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** A caller of the API; every root of a test has a code of its own. */
public record Api(String token) {

  public static Api of(String scope, String... roles) {
    return new Api(Tokens.of("test-" + scope, List.of(roles), List.of(scope)));
  }

  public static Api admin(String scope) {
    return of(scope, "admin", "platform");
  }

  public RequestSpecification request() {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .header("Accept-Language", "en");
  }

  public Response post(String path, Object body) {
    return request().body(body).post(path);
  }

  public Response get(String path, Object... parameters) {
    return request().get(path, parameters);
  }

  public Response patch(String path, long version, Object body) {
    return request()
        .contentType("application/merge-patch+json; charset=UTF-8")
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .patch(path);
  }

  /** The id of what was made, which must have succeeded. */
  public String made(String path, Map<String, ?> body) {
    return post(path, body).then().statusCode(201).extract().path("id");
  }
}
