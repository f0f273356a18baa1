package io.jiceng.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.statement.StatementCount;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list asks the database once more for each row. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ListStatementsTest {
  private static final int MANY = 50;
  private static final int FEW = 2;
  private static boolean filled;

  @Inject DataSource database;

  @BeforeEach
  void fillOnce() {
    Organizations.plant(database);
    if (filled) {
      return;
    }
    filled = true;
    for (int i = 0; i < MANY; i++) {
      Api.created(Api.member());
      Api.clerk().body(person()).post("/v1/persons").then().statusCode(201);
    }
  }

  private static Map<String, Object> person() {
    return Map.of(
        "name", "赵云",
        "sex", "1",
        "birthDate", "1975-10-01",
        "ethnicGroup", "01",
        "education", "31",
        "politicalStatus", "13",
        "organizationId", "A1",
        "basis", "POSTING");
  }

  @Test
  void members() {
    aPageOfFiftyTakesAsManyAsOneOfTwo(
        limit -> request -> request.get("/v1/members?organizationId=A1&limit=" + limit));
  }

  @Test
  void membersFound() {
    aPageOfFiftyTakesAsManyAsOneOfTwo(
        limit ->
            request ->
                request
                    .body(Map.of("organizationId", "A1", "limit", limit))
                    .post("/v1/members/searches"));
  }

  @Test
  void people() {
    aPageOfFiftyTakesAsManyAsOneOfTwo(
        limit -> request -> request.get("/v1/persons?under=A1&limit=" + limit));
  }

  @Test
  void aLongHistoryTakesAsManyAsAShortOne() {
    var path = "/v1/members/%s/history";
    var few = path.formatted(Api.created(Api.member()));
    var id = Api.created(Api.member());
    for (int year = 2021; year < 2026; year++) {
      var change = new HashMap<String, Object>();
      change.put("organizationId", year % 2 == 0 ? "A1" : "A2");
      change.put("effectiveOn", year + "-01-01");
      change.put("reason", "x");
      Api.clerk().body(change).post("/v1/members/" + id + "/branch-changes").then().statusCode(200);
    }
    var many = path.formatted(id);
    Api.clerk().get(many).then().body("items", hasSize(7));
    assertThat(count(request -> request.get(many))).isEqualTo(count(request -> request.get(few)));
  }

  private static void aPageOfFiftyTakesAsManyAsOneOfTwo(
      Function<Integer, Function<RequestSpecification, Response>> list) {
    list.apply(MANY).apply(Api.clerk()).then().body("items", hasSize(MANY));
    assertThat(count(list.apply(MANY))).isEqualTo(count(list.apply(FEW)));
  }

  private static long count(Function<RequestSpecification, Response> call) {
    return StatementCount.of(Api::clerk, call);
  }
}
