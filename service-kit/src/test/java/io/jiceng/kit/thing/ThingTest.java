package io.jiceng.kit.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ThingTest {

  @Inject DataSource database;

  @BeforeEach
  void plant() {
    SmallTree.plant(database);
  }

  private static String create(String code, String organization) {
    return Api.clerk()
        .body(Api.thing(code, organization))
        .post("/v1/things")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String unique() {
    return UUID.randomUUID().toString().substring(0, 18);
  }

  @Test
  void createsAndReadsWithVersion() {
    var code = unique();
    var created = Api.clerk().body(Api.thing(code)).post("/v1/things").then().statusCode(201);
    created.header("ETag", "\"0\"").body("version", equalTo(0)).body("kind", equalTo("1"));
    String id = created.extract().path("id");
    created.header("Location", "/v1/things/" + id);

    var read = Api.as("viewer", "ROOT").get("/v1/things/" + id).then().statusCode(200);
    read.header("ETag", "\"0\"").body("code", equalTo(code)).body("openedOn", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "W/\"0\"", "\"7\", \"0\"", "*"})
  void answersNotModified(String ifNoneMatch) {
    var id = create(unique(), "A1");
    Api.clerk()
        .header("If-None-Match", ifNoneMatch)
        .get("/v1/things/" + id)
        .then()
        .statusCode(304)
        .header("ETag", "\"0\"");
    Api.clerk().header("If-None-Match", "\"1\"").get("/v1/things/" + id).then().statusCode(200);
  }

  @Test
  void patchesWhatIsNamedAndKeepsTheRest() {
    var id = create(unique(), "A1");
    Api.clerk()
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"0\"")
        .body("{\"name\": \"other\", \"openedOn\": \"2024-02-29\"}")
        .patch("/v1/things/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo("other"))
        .body("weightKg", equalTo(1.5f))
        .body("openedOn", equalTo("2024-02-29"));
    Api.clerk()
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"1\"")
        .body("{\"openedOn\": null}")
        .patch("/v1/things/" + id)
        .then()
        .statusCode(200)
        .body("openedOn", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "|{\"name\":\"x\"}|428|precondition-required|",
        "\"9\"|{\"name\":\"x\"}|412|version-conflict|",
        "abc|{\"name\":\"x\"}|412|version-conflict|",
        "\"0\"|{\"code\":\"x\"}|422|invalid|/code",
        "\"0\"|{\"name\":null}|422|invalid|/name",
        "\"0\"|{\"kind\":\"7\"}|422|invalid|/kind",
        "\"0\"|{\"weightKg\":\"1\"}|422|invalid|/weightKg",
        "\"0\"|[]|422|invalid|``",
        "\"0\"|{|400|malformed|",
      })
  void refusesAPatch(String ifMatch, String body, int status, String code, String pointer) {
    var id = create(unique(), "A1");
    var request = Api.clerk().contentType("application/merge-patch+json").body(body);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    var answer = request.patch("/v1/things/" + id).then().statusCode(status);
    answer.body("code", equalTo(code));
    if (pointer != null) {
      answer.body("violations[0].pointer", equalTo(pointer));
    }
    Api.clerk().get("/v1/things/" + id).then().body("version", equalTo(0));
  }

  @Test
  void letsOneOfTwoPatchesWin() {
    var id = create(unique(), "A1");
    var statuses =
        together(
            8,
            i ->
                Api.clerk()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "\"0\"")
                    .body("{\"name\": \"by " + i + "\"}")
                    .patch("/v1/things/" + id)
                    .statusCode());
    assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
  }

  @Test
  void pagesThroughAllInOrder() {
    var scope = "B1";
    IntStream.range(0, 7).forEach(i -> create("page-" + i + "-" + unique().substring(0, 8), scope));
    List<String> codes = new ArrayList<>();
    String cursor = "";
    do {
      var page = Api.as("viewer", scope).get("/v1/things?limit=3" + cursor).then().statusCode(200);
      codes.addAll(page.extract().path("items.code"));
      String next = page.extract().path("next");
      cursor = next == null ? null : "&cursor=" + next;
    } while (cursor != null);
    assertThat(codes).isSorted().doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(7);
  }

  @Test
  void picksFields() {
    var id = create(unique(), "A1");
    Api.clerk()
        .get("/v1/things/" + id + "?fields=id,name")
        .then()
        .body("keySet()", hasSize(2))
        .header("ETag", "\"0\"");
    Api.clerk()
        .get("/v1/things?limit=1&fields=code")
        .then()
        .body("items[0].keySet()", hasSize(1))
        .body("items[0].code", notNullValue());
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    var id = create(unique(), "A1");
    var patch = "{\"name\": \"x\"}";
    for (var scope : List.of("B", "B1", "nowhere")) {
      Api.as("clerk", scope).get("/v1/things/" + id).then().statusCode(404);
      Api.as("clerk", scope)
          .contentType("application/merge-patch+json")
          .header("If-Match", "\"0\"")
          .body(patch)
          .patch("/v1/things/" + id)
          .then()
          .statusCode(404);
      Api.as("clerk", scope)
          .body("{\"name\":\"x\"}")
          .post("/v1/things/" + id + "/names")
          .then()
          .statusCode(404);
      Api.as("clerk", scope)
          .body(Api.thing(unique(), "A1"))
          .post("/v1/things")
          .then()
          .statusCode(404);
      Api.as("clerk", scope).get("/v1/things?under=A").then().statusCode(404);
      Api.as("clerk", scope)
          .get("/v1/things?limit=500")
          .then()
          .body("items.findAll { it.id == '" + id + "' }", hasSize(0));
    }
    Api.as("clerk").get("/v1/things").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void showsTheSubtreeByIdOrCode() {
    var inA = create(unique(), "A1");
    var inB = create(unique(), SmallTree.id("B1").toString());
    for (var scope : List.of("ROOT", SmallTree.id("ROOT").toString(), "*")) {
      Api.as("clerk", scope).get("/v1/things/" + inA).then().statusCode(200);
      var underB = Api.as("clerk", scope).get("/v1/things?limit=500&under=B").then();
      underB.body("items.findAll { it.id == '" + inB + "' }", hasSize(1));
      underB.body("items.findAll { it.id == '" + inA + "' }", hasSize(0));
    }
  }

  @Test
  void refusesAnUnknownOrganization() {
    Api.clerk()
        .body(Api.thing(unique(), "no-such"))
        .post("/v1/things")
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/organizationId"))
        .body("violations[0].code", equalTo("unknown-organization"));
  }

  @Test
  void bindsARoleToItsDomain() {
    Api.as("clerk@kit", "ROOT").get("/v1/things").then().statusCode(200);
    Api.as("clerk@economy", "ROOT").get("/v1/things").then().statusCode(403);
  }

  @Test
  void repeatsAPostWithoutASecondEffect() {
    var key = unique();
    var body = Api.thing(unique());
    var first = Api.clerk().header("Idempotency-Key", key).body(body).post("/v1/things").then();
    var again = Api.clerk().header("Idempotency-Key", key).body(body).post("/v1/things").then();
    first.statusCode(201);
    again.statusCode(201).body("id", equalTo(first.extract().path("id")));
    again.header("Location", first.extract().header("Location"));

    Api.clerk()
        .header("Idempotency-Key", key)
        .body(Api.thing(unique()))
        .post("/v1/things")
        .then()
        .statusCode(422)
        .body("code", equalTo("key-reused"));
    Api.as("clerk", "ROOT")
        .header("Idempotency-Key", "x".repeat(129))
        .body(body)
        .post("/v1/things")
        .then()
        .statusCode(400);
  }

  @Test
  void repeatsAnActWithoutASecondEffect() {
    var id = create(unique(), "A1");
    for (int i = 0; i < 3; i++) {
      Api.clerk()
          .header("Idempotency-Key", "act-" + id)
          .body("{\"name\":\"once\"}")
          .post("/v1/things/" + id + "/names")
          .then()
          .statusCode(200)
          .header("ETag", "\"1\"")
          .body("name", equalTo("once"));
    }
  }

  @Test
  void forgetsTheKeyOfARefusedPost() {
    var key = unique();
    var code = unique();
    Api.clerk()
        .header("Idempotency-Key", key)
        .body(Api.thing(code, "no-such"))
        .post("/v1/things")
        .then()
        .statusCode(422);
    Api.clerk()
        .header("Idempotency-Key", key)
        .body(Api.thing(code))
        .post("/v1/things")
        .then()
        .statusCode(201);
  }

  @Test
  void hasOneEffectForManyEqualPostsAtOnce() {
    var key = unique();
    var code = unique();
    var statuses =
        together(
            8,
            _ ->
                Api.clerk()
                    .header("Idempotency-Key", key)
                    .body(Api.thing(code))
                    .post("/v1/things")
                    .statusCode());
    assertThat(statuses).contains(201).isSubsetOf(201, 409);
    Api.clerk()
        .get("/v1/things?limit=500")
        .then()
        .body("items.findAll { it.code == '" + code + "' }", hasSize(1));
  }

  @Test
  void runsOnVirtualThreads() {
    Api.as("viewer").get("/v1/things/thread").then().statusCode(200).body(equalTo("true"));
  }

  @Test
  void letsNobodyElseKeepAnAnswer() {
    Api.clerk().get("/v1/things").then().header("Cache-Control", "private, no-cache");
  }

  @Test
  void listsCodesToAnybodySignedIn() {
    Api.as("member")
        .get("/v1/code-lists")
        .then()
        .statusCode(200)
        .body("items.find { it.name == 'thingKinds' }.codes[1].zh", equalTo("书"));
  }

  private static List<Integer> together(int callers, IntFunction<Integer> call) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> calls =
          IntStream.range(0, callers)
              .<Callable<Integer>>mapToObj(i -> () -> call.apply(i))
              .toList();
      return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
