package io.jiceng.kit.thing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProblemTest {

  @Inject DataSource database;

  @SuppressWarnings("NullAway.Init")
  @TestHTTPResource("/v1/things")
  URI things;

  @BeforeEach
  void plant() {
    SmallTree.plant(database);
  }

  private static ValidatableResponse isProblem(
      ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("title", notNullValue())
        .body("requestId", notNullValue())
        .header("X-Request-Id", notNullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"code\":\"\"}|422|invalid|/code|not-blank",
        "{\"code\":\"123456789012345678901\"}|422|invalid|/code|size",
        "{\"nickname\":1}|422|invalid|/nickname|unknown-field",
        "{\"parts\":[{\"name\":\"a\",\"count\":1},{\"count\":1,\"nick\":1}]}|422|invalid|/parts/1/nick|unknown-field",
        "{\"parts\":[{\"name\":\"a\",\"count\":1},{\"name\":\"\",\"count\":1}]}|422|invalid|/parts/1/name|not-blank",
        "{\"parts\":[{\"count\":1.5}]}|422|invalid|/parts/0/count|type",
        "{\"parts\":{}}|422|invalid|/parts|type",
        "{\"kind\":\"3\"}|422|invalid|/kind|unknown-code",
        "{\"kind\":1}|422|invalid|/kind|unknown-code",
        "{\"weightKg\":\"1\"}|422|invalid|/weightKg|type",
        "{\"weightKg\":-1}|422|invalid|/weightKg|positive",
        "{\"openedOn\":\"2024-02-30\"}|422|invalid|/openedOn|type",
        "{\"openedOn\":5}|422|invalid|/openedOn|type",
        "{\"name\":7}|422|invalid|/name|type",
        "{\"code\":\"a\",\"code\":\"b\"}|400|malformed||",
        "{\"code\":|400|malformed||",
        "{} {}|400|malformed||",
        "{\"parts\":[{\"name\":\"a\"}]}|422|invalid|/parts/0/count|not-null",
        "[]|422|invalid||type",
        "``|422|invalid||not-null",
      })
  void namesTheFaultInTheBody(
      String body, int status, String code, String pointer, String violation) {
    var answer = isProblem(Api.clerk().body(body).post("/v1/things").then(), status, code);
    if (violation != null) {
      answer.body(
          "violations.findAll { it.code == '" + violation + "' }.pointer",
          hasItem(pointer == null ? "" : pointer));
    }
  }

  @Test
  void listsAllowedCodes() {
    Api.clerk()
        .body("{\"kind\":\"3\"}")
        .header("Accept-Language", "en")
        .post("/v1/things")
        .then()
        .body("violations[0].message", equalTo("One of: 1, 2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=0|/limit",
        "limit=501|/limit",
        "limit=x|/limit",
        "kind=9|/kind",
        "cursor=zzz|/cursor",
        "q=long|/q",
        "fields=colour|/fields",
      })
  void namesTheFaultInTheQuery(String query, String pointer) {
    Api.clerk().body(Api.thing("query")).post("/v1/things");
    isProblem(Api.clerk().get("/v1/things?" + query).then(), 400, "malformed")
        .body("violations[0].pointer", equalTo(pointer));
  }

  @Test
  void refusesPathThatIsNoId() {
    isProblem(Api.clerk().get("/v1/things/abc").then(), 400, "malformed")
        .body("violations[0].pointer", equalTo("/id"));
  }

  @Test
  void speaksTheCallersLanguage() {
    Api.clerk()
        .body("{\"code\":\"\"}")
        .post("/v1/things")
        .then()
        .header("Content-Language", "zh")
        .body("title", equalTo("请求内容不符合要求"))
        .body("violations.find { it.pointer == '/code' }.message", equalTo("不能为空"));
    Api.clerk()
        .body("{\"code\":\"\"}")
        .header("Accept-Language", "en-GB,zh;q=0.5")
        .post("/v1/things")
        .then()
        .header("Content-Language", "en")
        .body("title", equalTo("The request breaks a rule"))
        .body("violations.find { it.pointer == '/code' }.message", equalTo("must not be blank"));
  }

  @Test
  void asksForATokenFirst() {
    isProblem(given().get("/v1/things").then(), 401, "unauthenticated")
        .header("WWW-Authenticate", containsString("Bearer"));
  }

  @Test
  void refusesTokensNobodyVouchesFor() {
    for (var token :
        List.of(
            "nonsense",
            Tokens.expired("x", List.of("clerk")),
            Tokens.foreign("kt-clerk"),
            Tokens.forged("kt-clerk"))) {
      isProblem(given().auth().oauth2(token).get("/v1/things").then(), 401, "unauthenticated");
    }
  }

  @Test
  void refusesOtherRoles() {
    isProblem(
        Api.as("viewer", "ROOT").body(Api.thing("x")).post("/v1/things").then(), 403, "forbidden");
  }

  @Test
  void deniesWhatDeclaresNoRole() {
    isProblem(Api.clerk().get("/v1/things/undeclared").then(), 403, "forbidden");
  }

  @Test
  void knowsNoSuchPath() {
    isProblem(Api.clerk().get("/v1/nothing").then(), 404, "not-found");
    isProblem(Api.clerk().get("/nothing").then(), 404, "not-found");
  }

  @Test
  void refusesOtherMethodsAndTypes() {
    isProblem(Api.clerk().delete("/v1/things").then(), 405, "method-not-allowed");
    isProblem(
        Api.clerk().contentType("text/plain").body("x").post("/v1/things").then(),
        415,
        "unsupported-media-type");
    isProblem(Api.clerk().accept("text/csv").get("/v1/things").then(), 406, "not-acceptable");
  }

  @Test
  void refusesOverlongBodies() {
    var twoMebibytes = "{\"name\":\"" + "x".repeat(2 << 20) + "\"}";
    isProblem(Api.clerk().body(twoMebibytes).post("/v1/things").then(), 413, "too-large");
  }

  @Test
  void refusesOverlongStreamsWithoutALength() throws IOException, InterruptedException {
    var twoMebibytes = ("{\"name\":\"" + "x".repeat(2 << 20) + "\"}").getBytes(UTF_8);
    var request =
        HttpRequest.newBuilder(things)
            .header("Authorization", "Bearer " + Tokens.of("c", List.of("clerk"), List.of("ROOT")))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(twoMebibytes)))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("\"code\":\"too-large\"");
    }
  }

  @Test
  void refusesUploadsOverTheServersBound() throws IOException {
    try (var socket = new Socket(things.getHost(), things.getPort())) {
      socket.setSoTimeout(10_000);
      var head =
          """
          POST /v1/things HTTP/1.1
          Host: x
          Content-Type: text/csv
          Content-Length: 99000000

          """
              .replace("\n", "\r\n");
      socket.getOutputStream().write(head.getBytes(UTF_8));
      var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      var answer = new StringBuilder();
      while (answer.indexOf("\"too-large\"") < 0) {
        answer.append((char) reader.read());
      }
      assertThat(answer).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void namesTheFieldThatIsTaken() {
    Api.clerk().body(Api.thing("taken")).post("/v1/things").then().statusCode(201);
    isProblem(Api.clerk().body(Api.thing("taken")).post("/v1/things").then(), 409, "conflict")
        .body("violations[0].pointer", equalTo("/code"))
        .body("violations[0].code", equalTo("unique"))
        .body("violations[0].message", not(containsString("taken")));
  }

  @Test
  void refusesWhatTheDatabaseChecks() {
    var heavy = Api.thing("heavy").replace("1.5", "5000");
    isProblem(Api.clerk().body(heavy).post("/v1/things").then(), 422, "invalid");
  }

  @Test
  void tellsNothingOfAnInternalError() {
    isProblem(Api.as("viewer").get("/v1/things/broken").then(), 500, "internal")
        .body(not(containsString("secret")));
  }

  @Test
  void keepsASaneRequestId() {
    Api.clerk()
        .header("X-Request-Id", "abc-1")
        .get("/nothing")
        .then()
        .header("X-Request-Id", "abc-1")
        .body("requestId", is("abc-1"));
    Api.clerk()
        .header("X-Request-Id", "a b\"c")
        .get("/nothing")
        .then()
        .header("X-Request-Id", not(is("a b\"c")));
  }
}
