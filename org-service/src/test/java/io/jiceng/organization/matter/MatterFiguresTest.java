package io.jiceng.organization.matter;

import static io.jiceng.organization.matter.Cases.PATH;
import static io.jiceng.organization.matter.Cases.solved;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.organization.Bulk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What of matters counts where and when, and the three ratios (MAT-03). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MatterFiguresTest {
  private static final YearMonth MARCH = YearMonth.of(2024, 3);

  @Inject DataSource database;

  /**
   * 40 matters due, 36 resolved, 27 of them in grid, 27 of 30 answers satisfied: 90.0 %, 75.0 %,
   * 90.0 %.
   */
  @Test
  void givesTheThreeRatios() {
    var cases = Cases.of("FM1");
    var rows =
        IntStream.range(0, 40).mapToObj(i -> row(cases, i)).collect(Collectors.joining("\n"));
    var job = Bulk.run(cases.api(), "matters", "NDJSON", "ALL_OR_NOTHING", rows.getBytes(UTF_8));
    assertThat(job.getInt("created")).as(job.prettify()).isEqualTo(40);
    assertThat(cell(cases, "matter.due-count", MARCH)).isEqualByComparingTo("40");
    assertThat(cell(cases, "matter.resolved-count", MARCH)).isEqualByComparingTo("36");
    assertThat(ratio(cases, "matter.resolution-ratio")).isEqualByComparingTo("90.0");
    assertThat(ratio(cases, "matter.in-grid-ratio")).isEqualByComparingTo("75.0");
    assertThat(ratio(cases, "matter.satisfaction-ratio")).isEqualByComparingTo("90.0");
    assertThat(cell(cases, "matter.answer-count", MARCH)).isEqualByComparingTo("30");
    new PublishedFigures(database).equalTheRecords("forty matters");
  }

  private static String row(Cases cases, int i) {
    var upgrade =
        i >= 27 && i < 36
            ? ",\"upgrades\":[{\"toLevel\":\"VILLAGE\",\"upgradedOn\":\"2024-03-02\",\"reason\":\"超出职权\"}]"
            : "";
    var answer = i < 27 ? "SATISFIED" : i < 30 ? "DISSATISFIED" : "NO_ANSWER";
    var outcome =
        i < 36
            ? ",\"outcome\":{\"ending\":\"RESOLVED\",\"endedOn\":\"2024-03-09\",\"answer\":{\"answer\":\"%s\",\"askedOn\":\"2024-03-10\"}}"
                .formatted(answer)
            : "";
    return """
    {"matter":{"code":"FM1-%d","title":"事项","kind":"LIVELIHOOD","source":"VISIT","organizationId":"FM1-B","placeCode":"%s","takenInOn":"2024-03-01","handlerLevel":"GRID"}%s%s}\
    """
        .formatted(i, cases.world().village(), upgrade, outcome);
  }

  @Test
  void countsByKindAndSourceInTheMonthOfTheEnd() {
    var cases = Cases.of("FM2");
    var body = cases.matter("BACKLOG");
    body.put("source", "PAIRING");
    var id = cases.api().made(PATH, body);
    assertThat(cell(cases, "matter.taken-in-count", MARCH)).isEqualByComparingTo("1");
    assertThat(level(cases, "matter.open-count", YearMonth.of(2024, 5))).isEqualByComparingTo("1");
    cases.done(id, "beneficiaries", Map.of("declaredCount", 920));
    cases.done(
        id,
        "refunds",
        Map.of(
            "decidedYuan", 800000.5, "paidYuan", 800000.5, "payer", "税务局", "paidOn", "2024-05-03"));
    cases.done(id, "resolutions", solved("2024-04-09"));
    var april = YearMonth.of(2024, 4);
    assertThat(cell(cases, "matter.backlog-resolved-count", april)).isEqualByComparingTo("1");
    assertThat(cell(cases, "matter.pairing-source-resolved-count", april))
        .isEqualByComparingTo("1");
    assertThat(cell(cases, "matter.livelihood-resolved-count", april)).isZero();
    assertThat(cell(cases, "matter.backlog-household-count", april)).isEqualByComparingTo("920");
    assertThat(cell(cases, "matter.backlog-refund", YearMonth.of(2024, 5)))
        .isEqualByComparingTo("800000.50");
    assertThat(level(cases, "matter.open-count", april)).isZero();
  }

  @Test
  void countsNoWithdrawnMatterAsDueAndAnAgreementAsSolved() {
    var cases = Cases.of("FM3");
    var withdrawn = cases.taken("LIVELIHOOD");
    cases.done(withdrawn, "withdrawals", Map.of("endedOn", "2024-03-05"));
    var dispute = cases.inSessions();
    cases.done(
        dispute,
        "agreements",
        Map.of("agreedOn", "2024-03-06", "form", "ORAL", "effectiveOn", "2024-03-06"));
    assertThat(cell(cases, "matter.due-count", MARCH)).isZero();
    assertThat(cell(cases, "matter.due-count", YearMonth.of(2024, 4))).isEqualByComparingTo("1");
    assertThat(cell(cases, "matter.dispute-resolved-count", MARCH)).isEqualByComparingTo("1");
  }

  private BigDecimal ratio(Cases cases, String figure) {
    var ratio = FigureCatalogue.load().figure(figure).orElseThrow();
    return cell(cases, String.valueOf(ratio.numerator()), MARCH)
        .multiply(BigDecimal.valueOf(100))
        .divide(
            cell(cases, String.valueOf(ratio.denominator()), MARCH),
            ratio.precision(),
            RoundingMode.HALF_UP);
  }

  private BigDecimal cell(Cases cases, String figure, YearMonth month) {
    return new PublishedFigures(database)
        .cell(UUID.fromString(cases.world().branch()), figure, month);
  }

  private BigDecimal level(Cases cases, String figure, YearMonth month) {
    return new PublishedFigures(database)
        .level(UUID.fromString(cases.world().branch()), figure, month);
  }
}
