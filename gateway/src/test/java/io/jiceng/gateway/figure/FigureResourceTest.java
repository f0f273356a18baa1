package io.jiceng.gateway.figure;

import static io.jiceng.gateway.SmallCounty.clerk;
import static io.jiceng.gateway.SmallCounty.figure;
import static io.jiceng.gateway.SmallCounty.get;
import static io.jiceng.gateway.SmallCounty.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.jiceng.gateway.Owners;
import io.jiceng.gateway.SmallCounty;
import io.jiceng.kit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages in, answers out. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Owners.class)
class FigureResourceTest {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Inject SmallCounty county;

  @BeforeEach
  void plant() {
    county.plant();
  }

  @Test
  void theCatalogueSaysWhatEachFigureIs() {
    var seen = new ArrayList<String>();
    String cursor = "";
    do {
      JsonPath page = get("/v1/figures?limit=2" + cursor).jsonPath();
      assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(2);
      seen.addAll(page.getList("items.id", String.class));
      cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
    } while (cursor != null);
    assertThat(seen)
        .doesNotHaveDuplicates()
        .isSorted()
        .contains("f.count", "f.income", "f.mean", "f.meetings", "f.young", "f.young-ratio");
    get("/v1/figures?limit=500")
        .then()
        .body("items.find { it.id == 'f.income' }.grain", equalTo("YEAR"))
        .body("items.find { it.id == 'f.income' }.service", equalTo("economy"))
        .body("items.find { it.id == 'f.mean' }.numerator", equalTo("f.income"))
        .body("items.find { it.id == 'f.young' }.sensitive", equalTo(true));
  }

  @Test
  void aFlowIsSummedOverThePeriod() {
    assertThat(value("f.meetings", "F-C", "2024")).isEqualTo("16");
    assertThat(value("f.meetings", "F-C", "2024-Q1")).isEqualTo("10");
    assertThat(value("f.meetings", "F-C", "2024-H2")).isEqualTo("6");
    assertThat(value("f.meetings", "F-C", "2024-09")).isEqualTo("6");
    JsonPath run =
        get("/v1/figures/values?organization=F-C&from=2024-02&to=2024-08&figures=f.meetings")
            .jsonPath();
    assertThat(run.getString("figures[0].value")).isEqualTo("5");
    assertThat(run.getString("period")).isEqualTo("2024-02/2024-08");
    assertThat(run.getString("freshness")).isEqualTo(SmallCounty.FRESHNESS);
    assertThat(run.getString("organization.name")).isEqualTo("组织 F-C");
  }

  @Test
  void aStockIsItsLevelAtTheEndOfThePeriod() {
    assertThat(value("f.count", "F-C", "2022")).isEqualTo("0");
    assertThat(value("f.count", "F-C", "2024-04")).isEqualTo("30");
    assertThat(value("f.count", "F-C", "2024")).isEqualTo("32");
    assertThat(value("f.count", SmallCounty.A1.toString(), "2024-Q2")).isEqualTo("12");
  }

  @Test
  void flowsBreakDownAlongAMoveInMidPeriod() {
    assertThat(breakdown("f.meetings", "F-C", "2024"))
        .isEqualTo(Map.of("value", "16", "direct", "0", "F-A", "5", "F-B", "11"));
    assertThat(breakdown("f.meetings", "F-A", "2024"))
        .isEqualTo(Map.of("value", "5", "direct", "0", "F-A1", "1", "F-A2", "4"));
    assertThat(breakdown("f.meetings", "F-B", "2024"))
        .isEqualTo(Map.of("value", "11", "direct", "5", "F-A2", "6"));
    assertThat(breakdown("f.meetings", "F-B", "2024-H1"))
        .isEqualTo(Map.of("value", "5", "direct", "5"));
  }

  @Test
  void stocksStayUnderTheTreeOfTheirMonth() {
    assertThat(value("f.count", "F-A", "2024-06")).isEqualTo("32");
    assertThat(value("f.count", "F-B", "2024-06")).isEqualTo("0");
    assertThat(value("f.count", "F-A", "2024-07")).isEqualTo("12");
    assertThat(breakdown("f.count", "F-B", "2024"))
        .isEqualTo(Map.of("value", "20", "direct", "0", "F-A2", "20"));
    assertThat(
            get("/v1/figures/f.count/series?organization=F-A&from=2024-05&to=2024-08")
                .jsonPath()
                .getList("points.value", Integer.class))
        .containsExactly(32, 32, 12, 12);
  }

  @Test
  void aBreakdownAddsUpOverItsPages() {
    JsonPath first =
        get("/v1/figures/f.meetings/breakdown?organization=F-C&period=2024&limit=1").jsonPath();
    JsonPath second =
        get("/v1/figures/f.meetings/breakdown?organization=F-C&period=2024&limit=1&cursor="
                + first.getString("next"))
            .jsonPath();
    assertThat(second.getString("next")).isNull();
    assertThat(
            first.getInt("rows[0].value")
                + second.getInt("rows[0].value")
                + first.getInt("direct.value"))
        .isEqualTo(first.getInt("value"));
  }

  @Test
  void averagesAndRatiosKeepBothNumbers() {
    assertThat(figure(clerk(), "f.mean", "F-C", "2024"))
        .containsEntry("numerator", 1000.1f)
        .containsEntry("denominator", 32)
        .containsEntry("value", 31.25f);
    assertThat(figure(clerk(), "f.young-ratio", "F-C", "2024-03")).containsEntry("value", 36.7f);
    JsonPath rows =
        get("/v1/figures/f.young-ratio/breakdown?organization=F-C&period=2024-03").jsonPath();
    assertThat(rows.getList("rows.numerator", Integer.class)).containsExactly(11, 0);
    assertThat(rows.getList("rows.denominator", Integer.class)).containsExactly(30, 0);
  }

  @Test
  void aDenominatorOfZeroAnswersNull() {
    assertThat(figure(clerk(), "f.mean", "F-X", "2024"))
        .containsEntry("value", null)
        .containsEntry("numerator", 0)
        .containsEntry("denominator", 0);
  }

  @Test
  void theFutureIsProjected() {
    String next = YearMonth.now(CHINA).plusMonths(2).toString();
    String now = YearMonth.now(CHINA).toString();
    assertThat(figure(clerk(), "f.count", "F-C", next)).containsEntry("projected", true);
    assertThat(figure(clerk(), "f.count", "F-C", now)).doesNotContainKey("projected");
    JsonPath points =
        get("/v1/figures/f.count/series?organization=F-C&from=%s&to=%s".formatted(now, next))
            .jsonPath();
    assertThat(points.getList("points.projected")).containsExactly(null, true, true);
  }

  @Test
  void aPeriodFinerThanTheDataIsRefused() {
    get("/v1/figures/values?organization=F-C&period=2024-12&figures=f.income")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("violations.code", hasItem("finer-than-grain"))
        .body("violations.pointer", hasItem("/period"));
    get("/v1/figures/f.mean/breakdown?organization=F-C&period=2024-Q4").then().statusCode(422);
    get("/v1/figures/f.mean/lineage?organization=F-C&period=2024-Q4").then().statusCode(422);
    assertThat(
            get("/v1/figures/values?organization=F-C&period=2024-12")
                .jsonPath()
                .getList("figures.id", String.class))
        .as("what fits is answered")
        .contains("f.count")
        .doesNotContain("f.income", "f.mean");
  }

  @Test
  void yearlyDataHasAPointPerYear() {
    JsonPath series =
        get("/v1/figures/f.income/series?organization=F-C&from=2023-01&to=2024-12").jsonPath();
    assertThat(series.getString("grain")).isEqualTo("YEAR");
    assertThat(series.getList("points.period", String.class)).containsExactly("2023", "2024");
    assertThat(series.getList("points.value", Float.class)).containsExactly(0f, 1000.1f);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          values?organization=F-C&period=2024-13                       | 400 | /period
          values?organization=F-C&period=24                            | 400 | /period
          values?organization=F-C                                      | 400 | /period
          values?organization=F-C&period=2024&from=2024-01&to=2024-02  | 400 | /period
          values?organization=F-C&from=2024-03&to=2024-01              | 400 | /to
          values?organization=F-C&from=2024-03&to=soon                 | 400 | /to
          values?period=2024                                           | 400 | /organization
          values?organization=F-NONE&period=2024                       | 404 | /organization
          values?organization=F-C&period=2024&figures=f.none           | 404 | /figures
          f.none/series?organization=F-C&period=2024                   | 404 | /id
          f.count/series?organization=F-C&from=1990-01&to=2024-12      | 400 | /to
          f.count/breakdown?organization=F-C&period=2024&limit=0       | 400 | /limit
          f.count/breakdown?organization=F-C&period=2024&cursor=x      | 400 | /cursor
          f.mean/lineage?organization=F-C&period=2024&of=both          | 400 | /of
          """)
  void whatCannotBeAnsweredIsAProblemWithAPointer(String path, int status, String pointer) {
    get("/v1/figures/" + path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("violations.pointer", equalTo(List.of(pointer)));
  }

  private static Map<String, String> breakdown(String figure, String organization, String period) {
    JsonPath answer =
        get("/v1/figures/%s/breakdown?organization=%s&period=%s"
                .formatted(figure, organization, period))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    var numbers = new HashMap<String, String>();
    numbers.put("value", answer.getString("value"));
    numbers.put("direct", answer.getString("direct.value"));
    for (int i = 0; i < answer.getList("rows").size(); i++) {
      numbers.put(
          answer.getString("rows[" + i + "].organization.code"),
          answer.getString("rows[" + i + "].value"));
    }
    return numbers;
  }
}
