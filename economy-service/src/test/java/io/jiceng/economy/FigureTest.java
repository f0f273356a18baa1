package io.jiceng.economy;

import static io.jiceng.economy.Api.act;
import static io.jiceng.economy.Api.as;
import static io.jiceng.economy.Api.line;
import static io.jiceng.economy.Api.newAccepted;
import static io.jiceng.economy.Api.newCollective;
import static io.jiceng.economy.Api.newStatement;
import static io.jiceng.economy.Api.unique;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FigureTest {
  private static final String INCOME = "collective.income";
  private static final String REPORTED = "collective.income-reported-count";

  @Inject Countryside countryside;
  @Inject Rows rows;
  @Inject FigureProof proof;

  private String village;

  @BeforeEach
  void plant() {
    countryside.plant();
    village = countryside.village("A");
  }

  @Test
  void aStatementCountsFromItsAcceptanceInTheLastMonthOfItsPeriod() {
    var collective = newCollective(village);
    var id = newStatement(collective, "2022", line("501", "100.25") + "," + line("503", "3"));
    act("clerk", id, "submissions");
    act("reviewer", id, "checks");
    assertThat(proof.cell(village, INCOME, 2022, 12)).isZero();
    act("reviewer", id, "acceptances");
    assertThat(proof.cell(village, INCOME, 2022, 12)).isEqualByComparingTo("103.25");
    assertThat(proof.cell(village, "collective.operating-income", 2022, 12))
        .isEqualByComparingTo("100.25");
    assertThat(proof.cell(village, REPORTED, 2022, 12)).isOne();
    as("reviewer")
        .body("{\"reason\": \"x\"}")
        .post("/v1/statements/" + id + "/returns")
        .then()
        .statusCode(200);
    assertThat(proof.cell(village, INCOME, 2022, 12)).isZero();
    assertThat(proof.cell(village, REPORTED, 2022, 12)).isZero();
    proof.holds("a return");
  }

  @Test
  void quartersAddUpAndAYearIsReportedWhenAllFourAre() {
    var collective = newCollective(village);
    for (int quarter = 1; quarter <= 3; quarter++) {
      newAccepted(collective, "2022-Q" + quarter, line("501", "10") + "," + line("511", "4"));
    }
    assertThat(proof.cell(village, INCOME, 2022, 9)).isEqualByComparingTo("10");
    assertThat(proof.cell(village, "collective.expense", 2022, 3)).isEqualByComparingTo("4");
    assertThat(proof.cell(village, REPORTED, 2022, 12)).isZero();
    newAccepted(collective, "2022-Q4", line("501", "10"));
    assertThat(proof.cell(village, REPORTED, 2022, 12)).isOne();
    assertThat(proof.cell(village, "collective.weak-count", 2022, 12)).isOne();
  }

  /** ECO-03, with the threshold of an ancestor when one is set there. */
  @ParameterizedTest
  @CsvSource({
    "        ,  49999.99, 1, 0",
    "        ,  50000.00, 0, 0",
    "        ,      0.00, 1, 1",
    "  100000,  99999.99, 1, 0",
    "  100000, 100000.00, 0, 0",
    "     ten,      1.00, 0, 0"
  })
  void aVillageIsWeakStrictlyBelowTheLine(
      String threshold, String income, int weak, int emptyShell) {
    var county = countryside.village("LAND");
    village = countryside.village(county);
    var parameter =
        threshold == null
            ? null
            : countryside.set("weakVillageThreshold", county, threshold, LocalDate.of(2020, 1, 1));
    newAccepted(newCollective(village), "2022", line("501", income));
    assertThat(proof.cell(village, "collective.weak-count", 2022, 12))
        .isEqualByComparingTo("" + weak);
    assertThat(proof.cell(village, "collective.empty-shell-count", 2022, 12))
        .isEqualByComparingTo("" + emptyShell);
    if (parameter != null) {
      countryside.unset(parameter);
    }
    proof.holds("the parameter's end");
  }

  @Test
  void theMeasureAndTheOperatingAccountsAreParameters() {
    newAccepted(newCollective(village), "2022", line("501", "40000") + "," + line("504", "20000"));
    assertThat(proof.cell(village, "collective.weak-count", 2022, 12)).isZero();
    var measure = countryside.set("weakVillageMeasure", "LAND", "OPERATING_INCOME", null);
    assertThat(proof.cell(village, "collective.weak-count", 2022, 12)).isOne();
    var accounts = countryside.set("operatingIncomeAccounts", "A", "501,502,504", null);
    assertThat(proof.cell(village, "collective.weak-count", 2022, 12)).isZero();
    assertThat(proof.cell(village, "collective.operating-income", 2022, 12))
        .isEqualByComparingTo("60000");
    countryside.unset(measure);
    countryside.unset(accounts);
    proof.holds("parameters");
  }

  /** ECO-05: books of companies and cooperatives are not the village's. */
  @Test
  void onlyVillageCollectivesEnterTheVillageFigures() {
    String company =
        as("clerk")
            .body(Api.collective(unique(), village).replace("VILLAGE", "VILLAGE_COMPANY"))
            .post("/v1/collectives")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    newAccepted(company, "2022", line("501", "912240"));
    assertThat(proof.cell(village, INCOME, 2022, 12)).isZero();
    assertThat(proof.cell(village, "collective.count", 2019, 6)).isZero();
    assertThat(proof.cell(village, REPORTED, 2022, 12)).isZero();
  }

  @Test
  void aTransferMovesTheCountAndLeavesThePast() {
    var other = countryside.village("B");
    var collective = newCollective(village);
    newAccepted(collective, "2021", line("501", "7"));
    newAccepted(collective, "2022", line("501", "8"));
    as("admin")
        .body(
            "{\"organizationId\": \"%s\", \"effectiveOn\": \"2022-05-15\", \"reason\": \"r\"}"
                .formatted(other))
        .post("/v1/collectives/" + collective + "/transfers")
        .then()
        .statusCode(200);
    assertThat(proof.cell(village, "collective.count", 2019, 6)).isOne();
    assertThat(proof.cell(village, "collective.count", 2022, 5)).isEqualByComparingTo("-1");
    assertThat(proof.cell(other, "collective.count", 2022, 5)).isOne();
    assertThat(proof.cell(village, INCOME, 2021, 12)).isEqualByComparingTo("7");
    assertThat(proof.cell(village, INCOME, 2022, 12)).isZero();
    assertThat(proof.cell(other, INCOME, 2022, 12)).isEqualByComparingTo("8");
    as("admin")
        .body("{\"closedOn\": \"2024-03-31\", \"reason\": \"r\"}")
        .post("/v1/collectives/" + collective + "/closures")
        .then()
        .statusCode(200);
    assertThat(proof.cell(other, "collective.count", 2024, 3)).isEqualByComparingTo("-1");
    proof.holds("a transfer and a closure");
  }

  @Test
  void anApprovedCorrectionReplacesWhatCounted() {
    var id = newAccepted(newCollective(village), "2022", line("501", "100"));
    act("admin", id, "locks");
    String correction =
        as("clerk")
            .body("{\"lines\": [" + line("501", "60.50") + "], \"reason\": \"r\"}")
            .post("/v1/statements/" + id + "/corrections")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertThat(proof.cell(village, INCOME, 2022, 12)).isEqualByComparingTo("100");
    as("admin")
        .post("/v1/statements/" + id + "/corrections/" + correction + "/approvals")
        .then()
        .statusCode(200);
    assertThat(proof.cell(village, INCOME, 2022, 12)).isEqualByComparingTo("60.5");
  }

  /** Each column of each source table changes once; a new column fails here until it is named. */
  @Test
  void everyColumnsChangeReachesTheFigures() {
    var collective = newCollective(village);
    var spare = newCollective(countryside.village("B"));
    var statement = newAccepted(collective, "2022", line("501", "100") + "," + line("511", "1"));
    newAccepted(spare, "2022", line("502", "9"));
    var lineless = newStatement(collective, "2020", "");
    var bare = UUID.randomUUID();
    rows.run(
        "insert into collective select '%s', null, name, kind, null, organization_id, null,"
                .formatted(bare)
            + " registered_on, null, null, null, created_at, created_by, updated_at, updated_by, 0"
            + " from collective where id = '%s'".formatted(spare));
    var there = Countryside.id(countryside.village("B"));
    changes("collective", "id = '" + bare + "'", Map.of("id", "gen_random_uuid()"));
    changes("statement", "id = '" + lineless + "'", Map.of("id", "gen_random_uuid()"));
    var traces =
        Map.of(
            "created_at", "now()", "created_by", "'x'", "updated_at", "now()", "updated_by", "'x'");
    var collectiveChanges = new LinkedHashMap<String, String>(traces);
    collectiveChanges.putAll(
        Map.of(
            "code", "'" + unique() + "'",
            "name", "'Other'",
            "kind", "'TOWNSHIP'",
            "credit_code", "'N2990101MA0A00014J'",
            "organization_id", "'" + there + "'",
            "place_code", "'990101100201'",
            "registered_on", "date '2020-02-02'",
            "closed_on", "date '2023-03-03'",
            "households", "7",
            "land_mu", "8"));
    collectiveChanges.put("version", "99");
    changes("collective", "id = '" + collective + "'", collectiveChanges);
    rows.run("update collective set kind = 'VILLAGE' where id = '" + collective + "'");
    var statementChanges = new LinkedHashMap<String, String>(traces);
    statementChanges.put("period", "'2021-Q4'");
    statementChanges.put("state", "'LOCKED'");
    statementChanges.put("note", "'n'");
    statementChanges.put("return_reason", "'r'");
    statementChanges.put("version", "99");
    statementChanges.put("collective_id", "'" + spare + "'");
    changes("statement", "id = '" + statement + "'", statementChanges);
    changes("statement", "id = '" + statement + "'", Map.of("state", "'CHECKED'"));
    changes("statement", "id = '" + statement + "'", Map.of("state", "'ACCEPTED'"));
    var lineChanges = new LinkedHashMap<String, String>();
    lineChanges.put("amount", "amount + 0.01");
    lineChanges.put("account", "account + 1");
    lineChanges.put(
        "statement_id",
        "(select s.id from statement s where s.collective_id = '%s' and s.period = '2022')"
            .formatted(spare));
    changes(
        "statement_line",
        "statement_id = '" + statement + "' and account = 511",
        Map.of("account", "513"));
    changes("statement_line", "statement_id = '" + statement + "'", Map.of("amount", "amount + 1"));
    rows.run(
        "delete from statement_line where account = 513 and statement_id = '" + statement + "'");
    changes(
        "statement_line",
        "statement_id = '" + statement + "'",
        Map.of("statement_id", lineChanges.get("statement_id")));
    var affiliation = new LinkedHashMap<String, String>();
    affiliation.put("valid_to", "date '2022-06-01'");
    affiliation.put("valid_from", "date '2020-06-01'");
    affiliation.put("organization_id", "'" + there + "'");
    changes("collective_affiliation", "collective_id = '" + collective + "'", affiliation);
    rows.run("delete from collective_affiliation where collective_id = '" + collective + "'");
    changes(
        "collective_affiliation",
        "collective_id = '" + spare + "'",
        Map.of("collective_id", "'" + collective + "'"));
    assertThat(unnamed("collective", collectiveChanges, "id")).isEmpty();
    assertThat(unnamed("statement", statementChanges, "id")).isEmpty();
    assertThat(unnamed("statement_line", lineChanges)).isEmpty();
    assertThat(unnamed("collective_affiliation", affiliation, "collective_id")).isEmpty();
  }

  private void changes(String table, String where, Map<String, String> changes) {
    changes.forEach(
        (column, value) -> {
          var sql = "update %s set %s = %s where %s".formatted(table, column, value, where);
          assertThat(rows.run(sql)).as(sql).isPositive();
          proof.holds(sql);
        });
  }

  private List<String> unnamed(String table, Map<String, String> named, String... others) {
    return rows.columns(table).stream()
        .filter(column -> !named.containsKey(column) && !List.of(others).contains(column))
        .toList();
  }
}
