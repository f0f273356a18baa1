package io.jiceng.gateway.figure;

import static io.jiceng.gateway.SmallCounty.figure;
import static io.jiceng.gateway.SmallCounty.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.gateway.Owners;
import io.jiceng.gateway.SmallCounty;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Owners.class)
class FigureAccessTest {

  private static final String VALUES = "/v1/figures/values?organization=F-A&period=2024";

  @Inject SmallCounty county;

  @BeforeEach
  void plant() {
    county.plant();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "values?organization=%s&period=2024",
        "values?group=F-A1,%s&period=2024",
        "f.count/series?organization=%s&period=2024",
        "f.count/breakdown?organization=%s&period=2024",
        "f.count/lineage?organization=%s&period=2024",
      })
  void nobodyReadsOutsideTheScope(String path) {
    String clerk = Tokens.of("f-clerk", List.of("clerk"), List.of("F-A"));
    get(clerk, "/v1/figures/" + path.formatted("F-A1")).then().statusCode(200);
    for (String outside : List.of("F-B", "F-C", "F-X")) {
      get(clerk, "/v1/figures/" + path.formatted(outside)).then().statusCode(404);
    }
  }

  @Test
  void onlyAValidTokenReads() {
    given().get(VALUES).then().statusCode(401).body("code", equalTo("unauthenticated"));
    List<String> bad =
        List.of(
            Tokens.expired("kt-clerk", List.of("clerk")),
            Tokens.forged("kt-clerk"),
            Tokens.foreign("kt-clerk"),
            "not-a-token");
    for (String token : bad) {
      get(token, VALUES).then().statusCode(401).contentType("application/problem+json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "resident"})
  void whoWorksWithNoRecordsReadsNoFigures(String role) {
    String token = Tokens.of("f-" + role + "-figures", List.of(role, "none"), List.of("F-A"));
    get(token, VALUES).then().statusCode(403);
  }

  @Test
  void viewersSeePeopleRounded() {
    assertThat(figure(viewer(), "f.young", "F-A1", "2024-03"))
        .containsEntry("value", null)
        .containsEntry("shown", "<5")
        .containsEntry("rounded", true);
    assertThat(figure(viewer(), "f.young", "F-C", "2024-03")).containsEntry("value", 10);
    assertThat(figure(viewer(), "f.young-ratio", "F-C", "2024-03"))
        .as("of rounded numbers")
        .containsEntry("value", 33.3f);
    assertThat(figure(viewer(), "f.count", "F-C", "2024-04"))
        .as("not about people")
        .containsEntry("value", 30)
        .doesNotContainKey("rounded");
  }

  @Test
  void viewersSeeClosedMonthsOnly() {
    var now = YearMonth.now(ZoneId.of("Asia/Shanghai"));
    assertThat(figure(viewer(), "f.young", "F-C", now.toString()))
        .containsEntry("value", null)
        .containsEntry("rounded", true);
    JsonPath series =
        get(
                viewer(),
                "/v1/figures/f.young/series?organization=F-C&from=%s&to=%s"
                    .formatted(now.minusMonths(2), now.plusMonths(1)))
            .jsonPath();
    assertThat(series.getList("points.period", String.class))
        .containsExactly(now.minusMonths(2).toString(), now.minusMonths(1).toString());
    assertThat(series.getBoolean("rounded")).isTrue();
  }

  @Test
  void viewersSeeNoRecords() {
    JsonPath lineage =
        get(viewer(), "/v1/figures/f.young/lineage?organization=F-A1&period=2024-03").jsonPath();
    assertThat(lineage.getList("records")).isEmpty();
    assertThat(lineage.getMap("$")).doesNotContainKey("withheld");
    assertThat(lineage.getBoolean("rounded")).isTrue();
    assertThat(lineage.getString("shown")).isEqualTo("<5");
    JsonPath parts =
        get(viewer(), "/v1/figures/f.young/breakdown?organization=F-A&period=2024-03").jsonPath();
    assertThat(parts.getList("rows.value")).containsExactly(null, 10);
    assertThat(parts.getList("rows.shown")).containsExactly("<5", null);
  }

  @Test
  void aRoleBoundToAnotherServiceCountsAsViewer() {
    String economyClerk = Tokens.of("f-eco", List.of("clerk@economy"), List.of("F-C"));
    assertThat(figure(economyClerk, "f.young", "F-C", "2024-03")).containsEntry("rounded", true);
    String memberClerk = Tokens.of("f-mem", List.of("clerk@member"), List.of("F-C"));
    assertThat(figure(memberClerk, "f.young", "F-C", "2024-03")).containsEntry("value", 11);
  }

  private static String viewer() {
    return Tokens.of("f-viewer", List.of("viewer"), List.of("F-C"));
  }
}
