package io.jiceng.economy.statement;

import static io.jiceng.economy.Api.act;
import static io.jiceng.economy.Api.as;
import static io.jiceng.economy.Api.line;
import static io.jiceng.economy.Api.newAccepted;
import static io.jiceng.economy.Api.newCollective;
import static io.jiceng.economy.Api.newStatement;
import static io.jiceng.economy.Api.statement;
import static io.jiceng.economy.Api.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.jiceng.economy.Countryside;
import io.jiceng.economy.Rows;
import io.jiceng.kit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StatementTest {
  private static final String PATCH = "application/merge-patch+json";
  private static final String LINES = line("501", "120000.50") + "," + line("513", "20000");

  @Inject Countryside countryside;
  @Inject Rows rows;

  @BeforeEach
  void plant() {
    countryside.plant();
  }

  @Test
  void goesFromTheVillageToTheLock() {
    var id = newStatement(newCollective("A1"), "2023", LINES);
    act("clerk", id, "submissions");
    act("reviewer", id, "checks");
    act("reviewer", id, "acceptances");
    as("admin")
        .post("/v1/statements/" + id + "/locks")
        .then()
        .statusCode(200)
        .header("ETag", "\"4\"")
        .body("state", equalTo("LOCKED"))
        .body("totalIncome", equalTo(120000.50f))
        .body("totalExpense", equalTo(20000f));
    as("clerk")
        .get("/v1/statements/" + id + "/snapshots")
        .then()
        .body("items", hasSize(1))
        .body("items.intact", everyItem(is(true)))
        .body("items[0].content.state", equalTo("LOCKED"));
    assertThat(rows.count("select from audit_entry where record_id = ?", id)).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "reviewer, checks, 409",
    "clerk, checks, 403",
    "reviewer, acceptances, 409",
    "admin, locks, 409",
    "platform, locks, 403",
    "reviewer, submissions, 403",
    "viewer, submissions, 403"
  })
  void refusesStepsOutOfTurn(String role, String step, int status) {
    var id = newStatement(newCollective("A1"), "2023", LINES);
    as(role).post("/v1/statements/" + id + "/" + step).then().statusCode(status);
    as("viewer").get("/v1/statements/" + id).then().body("state", equalTo("OPEN"));
  }

  @Test
  void aReturnGoesOneLevelBack() {
    var id = newAccepted(newCollective("A1"), "2023", LINES);
    for (var state : new String[] {"CHECKED", "SUBMITTED", "RETURNED"}) {
      as("reviewer")
          .body("{\"reason\": \"bank slip missing\"}")
          .post("/v1/statements/" + id + "/returns")
          .then()
          .statusCode(200)
          .body("state", equalTo(state))
          .body("returnReason", equalTo("bank slip missing"));
    }
    as("reviewer")
        .body("{\"reason\": \"x\"}")
        .post("/v1/statements/" + id + "/returns")
        .then()
        .statusCode(409);
    as("reviewer")
        .body("{\"reason\": \" \"}")
        .post("/v1/statements/" + id + "/returns")
        .then()
        .statusCode(422);
    act("clerk", id, "submissions");
  }

  @Test
  void changesOnlyWhileTheVillageHoldsIt() {
    var id = newStatement(newCollective("A1"), "2023", LINES);
    var change = "{\"lines\": [" + line("501", "1.00") + "], \"note\": \"counted again\"}";
    as("clerk")
        .contentType(PATCH)
        .body(change)
        .patch("/v1/statements/" + id)
        .then()
        .statusCode(428);
    as("clerk")
        .contentType(PATCH)
        .header("If-Match", "\"0\"")
        .body(change)
        .patch("/v1/statements/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("lines", hasSize(1));
    as("clerk")
        .contentType(PATCH)
        .header("If-Match", "\"0\"")
        .body(change)
        .patch("/v1/statements/" + id)
        .then()
        .statusCode(412);
    as("clerk")
        .header("If-Match", "\"0\"")
        .post("/v1/statements/" + id + "/submissions")
        .then()
        .statusCode(412);
    act("clerk", id, "submissions");
    as("clerk")
        .contentType(PATCH)
        .header("If-Match", "\"2\"")
        .body(change)
        .patch("/v1/statements/" + id)
        .then()
        .statusCode(409)
        .body("code", equalTo("statement-not-open"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-13, '{\"account\": \"501\", \"amount\": 1}', /period, pattern",
    "24, '{\"account\": \"501\", \"amount\": 1}', /period, pattern",
    "2023, '{\"account\": \"505\", \"amount\": 1}', /lines/0/account, unknown-code",
    "2023, '{\"account\": \"501\", \"amount\": 1.005}', /lines/0/amount, digits",
    "2023, '{\"account\": \"501\", \"amount\": \"1.00\"}', /lines/0/amount, type",
    "2023, '{\"account\": \"501\", \"amount\": 12345678901234567}', /lines/0/amount, digits",
    "2023, '{\"account\": \"501\"}', /lines/0/amount, not-null",
    "2023, '{\"account\": \"501\", \"amount\": 1},{\"account\": \"501\", \"amount\": 2}', /lines/1/account, account-repeated"
  })
  void refusesFaultsWithTheirPointer(String period, String lines, String pointer, String fault) {
    var collective = newCollective("A1");
    as("clerk")
        .body(statement(collective, period, lines))
        .post("/v1/statements")
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem(pointer))
        .body("violations.code", hasItem(fault));
    assertThat(rows.count("select from statement where collective_id = ?", collective)).isZero();
  }

  @Test
  void aPeriodHasOneStatementAndAYearOneGrain() {
    var collective = newCollective("A1");
    newStatement(collective, "2022-Q1", LINES);
    newStatement(collective, "2022-Q2", LINES);
    newStatement(collective, "2023", LINES);
    for (var taken : new String[] {"2022-Q1", "2022", "2022-05", "2023-Q4", "2023-12"}) {
      as("clerk")
          .body(statement(collective, taken, LINES))
          .post("/v1/statements")
          .then()
          .statusCode(409)
          .body("violations.pointer", hasItem("/period"));
    }
  }

  @Test
  void theDatabaseItselfKeepsOneGrainAYear() {
    var collective = newCollective("A1");
    newStatement(collective, "2022-Q1", LINES);
    var insert =
        """
        insert into statement (id, collective_id, period, state, created_at, created_by,
          updated_at, updated_by, version)
        values (gen_random_uuid(), '%s', '2022', 'OPEN', now(), 'x', now(), 'x', 0)
        """
            .formatted(collective);
    assertThatThrownBy(() -> rows.run(insert))
        .hasRootCauseMessage(
            "ERROR: conflicting key value violates exclusion constraint"
                + " \"statement_one_grain_a_year\"");
  }

  @Test
  void aRunningPeriodIsNotSubmitted() {
    var id =
        newStatement(newCollective("A1"), Year.now(ZoneId.of("Asia/Shanghai")).toString(), LINES);
    as("clerk")
        .post("/v1/statements/" + id + "/submissions")
        .then()
        .statusCode(422)
        .body("code", equalTo("period-not-over"));
    as("viewer").get("/v1/statements/" + id).then().body("state", equalTo("OPEN"));
  }

  @Test
  void asksAboutAJumpUntilANoteExplainsIt() {
    var collective = newCollective("A1");
    newStatement(collective, "2021", line("501", "100"));
    var id = newStatement(collective, "2022", line("501", "300"));
    as("clerk")
        .post("/v1/statements/" + id + "/submissions")
        .then()
        .statusCode(200)
        .body("warnings.code", hasItem("statement-income-jump"));
  }

  @Test
  void outOfScopeIsNotThere() {
    var collective = newCollective("B1");
    var id = newStatement(collective, "2023", LINES);
    var path = "/v1/statements/" + id;
    as("viewer", "A").get(path).then().statusCode(404);
    as("viewer", "A")
        .get("/v1/statements?limit=500")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(id)));
    as("clerk", "A").post(path + "/submissions").then().statusCode(404);
    as("clerk", "A").get(path + "/snapshots").then().statusCode(404);
    as("clerk", "A").get(path + "/corrections").then().statusCode(404);
    as("clerk", "A")
        .body(statement(collective, "2022", LINES))
        .post("/v1/statements")
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-collective"));
    as("viewer", "B").get(path).then().statusCode(200).body("version", equalTo(0));
  }

  @Test
  void aLockedStatementChangesByApprovedCorrectionOnly() {
    var id = newAccepted(newCollective("A1"), "2023", LINES);
    var path = "/v1/statements/" + id;
    var wish = "{\"lines\": [" + line("501", "99.99") + "], \"reason\": \"wrong slip\"}";
    as("clerk").body(wish).post(path + "/corrections").then().statusCode(409);
    act("admin", id, "locks");
    as("reviewer").body("{\"reason\": \"x\"}").post(path + "/returns").then().statusCode(409);
    var correction = path + "/corrections/" + requested(path, "reviewer", wish);
    as("reviewer").post(correction + "/approvals").then().statusCode(409);
    as("clerk").post(correction + "/approvals").then().statusCode(403);
    as("clerk").body(wish).post(path + "/corrections").then().statusCode(409);
    as("viewer").get(path).then().body("totalIncome", equalTo(120000.50f));
    as("admin").post(correction + "/approvals").then().statusCode(200);
    as("viewer")
        .get(path)
        .then()
        .body("state", equalTo("LOCKED"))
        .body("totalIncome", equalTo(99.99f))
        .body("lines", hasSize(1));
    as("clerk")
        .get(path + "/snapshots")
        .then()
        .body("items", hasSize(2))
        .body("items.intact", everyItem(is(true)))
        .body("items[0].content.totalIncome", equalTo(120000.50f));
    as("admin").post(correction + "/approvals").then().statusCode(409);
  }

  @Test
  void aRefusedCorrectionChangesNothing() {
    var id = newAccepted(newCollective("A1"), "2023", LINES);
    act("admin", id, "locks");
    var path = "/v1/statements/" + id;
    var wish = "{\"lines\": [" + line("501", "99.99") + "], \"reason\": \"wrong slip\"}";
    var correction = path + "/corrections/" + requested(path, "clerk", wish);
    as("admin")
        .body("{\"reason\": \"the slip is right\"}")
        .post(correction + "/refusals")
        .then()
        .statusCode(200);
    as("viewer").get(path).then().body("totalIncome", equalTo(120000.50f));
    as("clerk").get(path + "/corrections").then().body("items.state", hasItem("REFUSED"));
  }

  private static String requested(String path, String role, String wish) {
    return as(role)
        .header("Idempotency-Key", unique())
        .body(wish)
        .post(path + "/corrections")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void aStepSentTwiceUnderAKeyIsOneStep() {
    var id = newStatement(newCollective("A1"), "2023", LINES);
    var key = unique();
    for (int i = 0; i < 2; i++) {
      as("clerk")
          .header("Idempotency-Key", key)
          .post("/v1/statements/" + id + "/submissions")
          .then()
          .statusCode(200)
          .body("version", equalTo(1));
    }
  }
}
