package io.jiceng.member;

import static io.restassured.RestAssured.given;

import io.jiceng.kit.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Callers and bodies of the tests. */
public final class Api {
  private static final AtomicInteger SEQUENCE = new AtomicInteger(1);

  private Api() {}

  public static RequestSpecification as(String role, String... scope) {
    return given()
        .auth()
        .oauth2(Tokens.of("test-" + role, List.of(role), List.of(scope)))
        .contentType("application/json");
  }

  /** A clerk of county A. */
  public static RequestSpecification clerk() {
    return as("clerk", "A");
  }

  /** A full member of branch A1, a woman born in 1985, with a number nobody has yet. */
  public static Map<String, Object> member() {
    var body = new LinkedHashMap<String, Object>();
    body.put("name", "李明");
    body.put("idNumber", freshNumber(LocalDate.of(1985, 3, 20)));
    body.put("ethnicGroup", "01");
    body.put("education", "21");
    body.put("category", "FULL");
    body.put("organizationId", "A1");
    body.put("residence", "RURAL");
    body.put("joinedOn", "2015-06-10");
    body.put("fullSince", "2016-06-10");
    body.put("phone", "199 1234 0000");
    return body;
  }

  public static Map<String, Object> member(String name, Object value) {
    var body = member();
    body.put(name, value);
    return body;
  }

  public static String number(Map<String, Object> body) {
    return String.valueOf(body.get("idNumber"));
  }

  /** An even sequence: a woman. */
  public static String freshNumber(LocalDate birthDate) {
    return TestNumbers.of(birthDate, SEQUENCE.getAndAdd(1) * 2);
  }

  /** Creates a member and answers the id. */
  public static String created(Map<String, Object> body) {
    return clerk().body(body).post("/v1/members").then().statusCode(201).extract().path("id");
  }

  public static ValidatableResponse read(String id) {
    return clerk().get("/v1/members/" + id).then();
  }
}
