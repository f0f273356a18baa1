package io.jiceng.gateway.operation;

import static io.jiceng.gateway.SmallCounty.at;
import static io.jiceng.gateway.SmallCounty.clerk;
import static io.jiceng.gateway.SmallCounty.get;
import static io.jiceng.gateway.SmallCounty.under;
import static io.jiceng.gateway.SmallCounty.value;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.gateway.Eventually;
import io.jiceng.gateway.Owners;
import io.jiceng.gateway.SmallCounty;
import io.jiceng.gateway.Wire;
import io.jiceng.gateway.database.Database;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.DeadLetters;
import io.jiceng.kit.stream.Received;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Poison in, nothing stops; operators see it, mend it, and may begin anew. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Owners.class)
class OperationResourceTest {

  private static final List<String> TOTALS = List.of("F-C", "F-A", "F-B", "F-A1", "F-A2");

  /** Offsets that no message of the topic has. */
  private final AtomicLong buried = new AtomicLong(System.nanoTime());

  @Inject SmallCounty county;
  @Inject Wire wire;
  @Inject Database database;

  @BeforeEach
  void plant() {
    county.plant();
  }

  @Test
  void aPoisonedCellSetStopsNothingAndTheNextOneOfItsKeyHealsIt() {
    String key = SmallCounty.A1 + "|f_org|2022";
    wire.raw(SmallCounty.A1, key, "{\"cells\": {\"f.count\": {\"13\": 1}}}");
    wire.raw(SmallCounty.A1, "no key", "{}");
    wire.cells("org", SmallCounty.A1, "f_org", 2021, at("f.meetings", "2021-02", "3"));
    Eventually.holds(() -> assertThat(value("f.meetings", "F-C", "2021")).isEqualTo("3"));
    assertThat(deadKeys()).contains(key, "no key");
    wire.cells("org", SmallCounty.A1, "f_org", 2022);
    Eventually.holds(() -> assertThat(deadKeys()).doesNotContain(key).contains("no key"));
  }

  @Test
  void aPoisonedOrganizationIsOutOfEveryScopeUntilHealed() {
    UUID poisoned = UUID.randomUUID();
    UUID next = UUID.randomUUID();
    wire.organization(poisoned, "P-1", under(SmallCounty.C));
    wire.raw(Topics.TREE, "org", "organization", "organization/" + poisoned, "{\"id\": 1}");
    wire.organization(next, "P-2", under(SmallCounty.C));
    Eventually.holds(() -> status("P-2", 200));
    status("P-1", 404);
    assertThat(deadKeys()).contains("organization/" + poisoned);
    wire.organization(poisoned, "P-1", under(SmallCounty.C));
    Eventually.holds(() -> status("P-1", 200));
    assertThat(deadKeys()).doesNotContain("organization/" + poisoned);
  }

  @Test
  void aPoisonedDefinitionStopsNothing() {
    wire.raw(Topics.CATALOGUE, "org", "figure", "org/figure/p.bad", "{\"kind\": \"GUESS\"}");
    wire.figure("org", "p.good", Map.of("view", "p", "kind", "FLOW"));
    Eventually.holds(
        () ->
            assertThat(get("/v1/figures?limit=500").jsonPath().getList("items.id", String.class))
                .contains("p.good")
                .doesNotContain("p.bad"));
    assertThat(deadKeys()).contains("org/figure/p.bad");
  }

  @Test
  void aLetterIsAppliedAgainWhenWhatWasWrongIsMended() throws SQLException {
    String key = SmallCounty.B + "|f_org|2019";
    bury(key, "{\"cells\": {\"f.meetings\": {\"5\": 9}}}");
    replay(Topics.FIGURES, key).then().statusCode(200).body("stillDead", equalTo(0));
    assertThat(value("f.meetings", "F-C", "2019-05")).isEqualTo("9");
    assertThat(deadKeys()).doesNotContain(key);
    wire.cells("org", SmallCounty.B, "f_org", 2019);
    Eventually.holds(() -> assertThat(value("f.meetings", "F-C", "2019")).isEqualTo("0"));
  }

  @Test
  void aLetterThatIsStillWrongStaysDead() throws SQLException {
    String key = SmallCounty.B + "|f_org|2018";
    bury(key, "{\"cells\": {\"f.meetings\": {\"13\": 9}}}");
    replay(Topics.FIGURES, key).then().statusCode(200).body("stillDead", equalTo(1));
    assertThat(deadKeys()).contains(key);
    wire.cells("org", SmallCounty.B, "f_org", 2018);
    Eventually.holds(() -> assertThat(deadKeys()).doesNotContain(key));
  }

  @Test
  void deadLettersArePaged() throws SQLException {
    bury("page-1", "{}");
    bury("page-2", "{}");
    JsonPath first = get(auditor(), "/v1/operations/dead-letters?limit=1").jsonPath();
    JsonPath second =
        get(auditor(), "/v1/operations/dead-letters?limit=1&cursor=" + first.getString("next"))
            .jsonPath();
    assertThat(first.getList("items.key")).containsExactly("page-2");
    assertThat(second.getList("items.key")).containsExactly("page-1");
    assertThat(first.getString("items[0].reason")).isEqualTo("of a later version");
  }

  @Test
  void intakeSaysHowFarEachTopicHasBeenRead() {
    JsonPath intake = get(auditor(), "/v1/operations/intake").jsonPath();
    assertThat(intake.getList("positions.topic", String.class))
        .contains(Topics.TREE, Topics.CATALOGUE, Topics.FIGURES);
    assertThat(intake.getLong("positions.nextOffset.sum()")).isPositive();
    assertThat(intake.getList("watermarks.service", String.class))
        .contains("org", "member", "economy");
    assertThat(intake.getString("watermarks[0].oldest")).isEqualTo(SmallCounty.FRESHNESS);
  }

  @Test
  void aRebuildGivesTheSameTotals() {
    List<String> before = totals();
    String security = Tokens.of("o-security", List.of("security"), List.of("F-C"));
    given().auth().oauth2(security).post("/v1/operations/rebuild").then().statusCode(202);
    county.plant();
    Eventually.holds(() -> assertThat(totals()).isEqualTo(before));
    assertThat(before).contains("16", "32", "20");
  }

  @Test
  void onlyOperatorsOperate() {
    for (String path : List.of("intake", "dead-letters")) {
      get(clerk(), "/v1/operations/" + path).then().statusCode(403);
    }
    given().auth().oauth2(auditor()).post("/v1/operations/rebuild").then().statusCode(403);
    given().post("/v1/operations/rebuild").then().statusCode(401);
    given()
        .auth()
        .oauth2(auditor())
        .contentType("application/json")
        .body(Map.of("topic", Topics.FIGURES, "key", "x"))
        .post("/v1/operations/dead-letters/replays")
        .then()
        .statusCode(403);
  }

  private static List<String> totals() {
    var totals = new ArrayList<String>();
    for (String organization : TOTALS) {
      for (String period : List.of("2023", "2024-03", "2024-06", "2024")) {
        totals.add(value("f.meetings", organization, period));
        totals.add(value("f.count", organization, period));
        totals.add(value("f.young", organization, period));
      }
    }
    return totals;
  }

  /** A letter as an earlier version of the gateway would have left it. */
  private void bury(String key, String value) throws SQLException {
    var headers =
        Map.of(
            "service",
            "org",
            "kind",
            "cells",
            "epoch",
            String.valueOf(Wire.EPOCH),
            "revision",
            "1");
    int partition = Wire.partition(SmallCounty.B);
    var message =
        new Received(Topics.FIGURES, partition, buried.incrementAndGet(), key, value, headers);
    database.write(
        connection -> {
          DeadLetters.add(connection, message, "of a later version", false, Instant.now());
          return true;
        });
  }

  private static Response replay(String topic, String key) {
    return given()
        .auth()
        .oauth2(Tokens.of("o-security", List.of("security"), List.of("F-C")))
        .contentType("application/json")
        .body(Map.of("topic", topic, "key", key))
        .post("/v1/operations/dead-letters/replays");
  }

  private static List<String> deadKeys() {
    return get(auditor(), "/v1/operations/dead-letters?limit=500")
        .jsonPath()
        .getList("items.key", String.class);
  }

  private static void status(String organization, int status) {
    get("/v1/figures/values?period=2024&figures=f.count&organization=" + organization)
        .then()
        .statusCode(status);
  }

  private static String auditor() {
    return Tokens.of("o-auditor", List.of("auditor"), List.of("F-C"));
  }
}
