package io.jiceng.member.self;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.jiceng.member.Api;
import io.jiceng.member.Organizations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MyResourceTest {
  @Inject DataSource database;

  @BeforeEach
  void plant() {
    Organizations.plant(database);
  }

  @Test
  void showsTheOwnFileAndWhoLooked() {
    var claim = personClaim();
    var body = Api.member("identifiers", List.of(Map.of("system", "person-claim", "value", claim)));
    String id =
        Api.as("platform", "A")
            .body(body)
            .post("/v1/members")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Api.read(id);
    Api.clerk()
        .body(Map.of("field", "PHONE", "purpose", "CONTACT", "reason", "会议通知"))
        .post("/v1/members/" + id + "/reveals")
        .then()
        .statusCode(200);
    me().get("/v1/me/file")
        .then()
        .statusCode(200)
        .body("memberships.id", contains(id))
        .body("memberships[0].idNumber", equalTo(body.get("idNumber")))
        .body("memberships[0].phone", equalTo("19912340000"));
    me().get("/v1/me/access")
        .then()
        .statusCode(200)
        .body("items.action", contains("revealed", "read", "created"))
        .body("items.by", hasItem("test-clerk"))
        .body("items.purpose", hasItem("CONTACT: 会议通知"));
    Api.as("admin", "A")
        .body(Api.member("identifiers", List.of(Map.of("system", "person-claim", "value", claim))))
        .post("/v1/members")
        .then()
        .statusCode(409)
        .body("code", equalTo("identifier-taken"));
  }

  @Test
  void whoseFileALoginOpensIsNotForAClerkToSay() {
    Api.clerk()
        .body(Api.member("identifiers", List.of(Map.of("system", "person-claim", "value", "me"))))
        .post("/v1/members")
        .then()
        .statusCode(403)
        .body("code", equalTo("login-reserved"))
        .body("violations.pointer", contains("/identifiers"));
    Api.clerk()
        .body(Api.member("identifiers", List.of(Map.of("system", "payroll", "value", "me"))))
        .post("/v1/members")
        .then()
        .statusCode(201);
  }

  @Test
  void isForMembersOnly() {
    Api.clerk().get("/v1/me/file").then().statusCode(403);
    RestAssured.given().get("/v1/me/file").then().statusCode(401);
    Api.as("member").get("/v1/me/file").then().statusCode(404);
  }

  private static String personClaim() {
    var payload = Tokens.of("member-1").split("\\.", -1)[1];
    var json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    return JsonPath.from(json).getString("person");
  }

  private static RequestSpecification me() {
    return RestAssured.given().auth().oauth2(Tokens.of("member-1"));
  }
}
