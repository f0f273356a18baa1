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
import io.jiceng.kit.figure.PublishedFigures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.sql.DataSource;
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
  @Inject DataSource database;

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
    assertThat(cell(village, INCOME, 2022, 12)).isZero();
    act("reviewer", id, "acceptances");
    assertThat(cell(village, INCOME, 2022, 12)).isEqualByComparingTo("103.25");
    assertThat(cell(village, "collective.operating-income", 2022, 12))
        .isEqualByComparingTo("100.25");
    assertThat(cell(village, REPORTED, 2022, 12)).isOne();
    as("reviewer")
        .body("{\"reason\": \"x\"}")
        .post("/v1/statements/" + id + "/returns")
        .then()
        .statusCode(200);
    assertThat(cell(village, INCOME, 2022, 12)).isZero();
    assertThat(cell(village, REPORTED, 2022, 12)).isZero();
    figures().equalTheRecords("a return");
  }

  @Test
  void quartersAddUpAndAYearIsReportedWhenAllFourAre() {
    var collective = newCollective(village);
    for (int quarter = 1; quarter <= 3; quarter++) {
      newAccepted(collective, "2022-Q" + quarter, line("501", "10") + "," + line("511", "4"));
    }
    assertThat(cell(village, INCOME, 2022, 9)).isEqualByComparingTo("10");
    assertThat(cell(village, "collective.expense", 2022, 3)).isEqualByComparingTo("4");
    assertThat(cell(village, REPORTED, 2022, 12)).isZero();
    newAccepted(collective, "2022-Q4", line("501", "10"));
    assertThat(cell(village, REPORTED, 2022, 12)).isOne();
    assertThat(cell(village, "collective.weak-count", 2022, 12)).isOne();
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
    assertThat(cell(village, "collective.weak-count", 2022, 12)).isEqualByComparingTo("" + weak);
    assertThat(cell(village, "collective.empty-shell-count", 2022, 12))
        .isEqualByComparingTo("" + emptyShell);
    if (parameter != null) {
      countryside.unset(parameter);
    }
    figures().equalTheRecords("the parameter's end");
  }

  @Test
  void theMeasureAndTheOperatingAccountsAreParameters() {
    newAccepted(newCollective(village), "2022", line("501", "40000") + "," + line("504", "20000"));
    assertThat(cell(village, "collective.weak-count", 2022, 12)).isZero();
    var measure = countryside.set("weakVillageMeasure", "LAND", "OPERATING_INCOME", null);
    assertThat(cell(village, "collective.weak-count", 2022, 12)).isOne();
    var accounts = countryside.set("operatingIncomeAccounts", "A", "501,502,504", null);
    assertThat(cell(village, "collective.weak-count", 2022, 12)).isZero();
    assertThat(cell(village, "collective.operating-income", 2022, 12))
        .isEqualByComparingTo("60000");
    countryside.unset(measure);
    countryside.unset(accounts);
    figures().equalTheRecords("parameters");
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
    assertThat(cell(village, INCOME, 2022, 12)).isZero();
    assertThat(cell(village, "collective.count", 2019, 6)).isZero();
    assertThat(cell(village, REPORTED, 2022, 12)).isZero();
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
    assertThat(cell(village, "collective.count", 2019, 6)).isOne();
    assertThat(cell(village, "collective.count", 2022, 5)).isEqualByComparingTo("-1");
    assertThat(cell(other, "collective.count", 2022, 5)).isOne();
    assertThat(cell(village, INCOME, 2021, 12)).isEqualByComparingTo("7");
    assertThat(cell(village, INCOME, 2022, 12)).isZero();
    assertThat(cell(other, INCOME, 2022, 12)).isEqualByComparingTo("8");
    as("admin")
        .body("{\"closedOn\": \"2024-03-31\", \"reason\": \"r\"}")
        .post("/v1/collectives/" + collective + "/closures")
        .then()
        .statusCode(200);
    assertThat(cell(other, "collective.count", 2024, 3)).isEqualByComparingTo("-1");
    figures().equalTheRecords("a transfer and a closure");
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
    assertThat(cell(village, INCOME, 2022, 12)).isEqualByComparingTo("100");
    as("admin")
        .post("/v1/statements/" + id + "/corrections/" + correction + "/approvals")
        .then()
        .statusCode(200);
    assertThat(cell(village, INCOME, 2022, 12)).isEqualByComparingTo("60.5");
  }

  private BigDecimal cell(String organization, String figure, int year, int month) {
    return figures().cell(Countryside.id(organization), figure, YearMonth.of(year, month));
  }

  private PublishedFigures figures() {
    return new PublishedFigures(database);
  }
}
