package io.jiceng.gateway.figure;

import static io.jiceng.gateway.SmallCounty.get;
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
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several organisations in place of one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Owners.class)
class GroupTest {

  @Inject SmallCounty county;

  @BeforeEach
  void plant() {
    county.plant();
  }

  @Test
  void itsOrganisationsAddUp() {
    assertThat(value("F-A1,F-B", "f.meetings", "2024")).isEqualTo(12);
    assertThat(value("F-A1,F-B", "f.count", "2024-06")).isEqualTo(12);
    assertThat(value("F-A1,F-B", "f.count", "2024-07")).isEqualTo(32);
    assertThat(value("F-A2,F-X", "f.meetings", "2024")).isEqualTo(10);
  }

  @Test
  void oneThatLiesUnderAnotherCountsOnce() {
    assertThat(value("F-C,F-A,F-A1,F-A2", "f.meetings", "2024")).isEqualTo(16);
    assertThat(value("F-C,F-B", "f.count", "2024")).isEqualTo(32);
    assertThat(value("F-A1,F-A1," + SmallCounty.A1, "f.count", "2024")).isEqualTo(12);
  }

  @Test
  void whatCountsOnceIsDecidedMonthByMonth() {
    assertThat(value("F-A,F-A2", "f.meetings", "2024"))
        .as("A2's meetings are A's until June, its own from July on")
        .isEqualTo(11);
    assertThat(value("F-B,F-A2", "f.meetings", "2024")).isEqualTo(15);
    JsonPath series =
        get("/v1/figures/f.count/series?group=F-A,F-A2&from=2024-06&to=2024-07").jsonPath();
    assertThat(series.getList("points.value", Integer.class)).containsExactly(32, 32);
    assertThat(
            get("/v1/figures/f.count/series?group=F-A1,F-B&from=2024-06&to=2024-07")
                .jsonPath()
                .getList("points.value", Integer.class))
        .containsExactly(12, 32);
  }

  @Test
  void ratiosAddUpBothNumbers() {
    JsonPath ratio = values("F-A1,F-A2", "f.young-ratio", "2024-03");
    assertThat(ratio.getInt("figures[0].numerator")).isEqualTo(11);
    assertThat(ratio.getInt("figures[0].denominator")).isEqualTo(30);
    assertThat(ratio.getString("figures[0].value")).isEqualTo("36.7");
  }

  @Test
  void theAnswerNamesItsOrganisations() {
    JsonPath answer =
        get("/v1/figures/values?group=F-B&group=F-A1,F-B&period=2024&figures=f.count").jsonPath();
    assertThat(answer.getList("group.code", String.class)).containsExactly("F-B", "F-A1");
    assertThat(answer.getMap("$")).doesNotContainKey("organization");
  }

  @Test
  void viewersCannotSubtractGroupsOfPeople() {
    String viewer = Tokens.of("f-viewer", List.of("viewer"), List.of("F-C"));
    JsonPath young =
        get(viewer, "/v1/figures/values?group=F-A1,F-A2&period=2024-03&figures=f.young").jsonPath();
    assertThat(young.getMap("figures[0]"))
        .containsEntry("value", null)
        .containsEntry("rounded", true)
        .doesNotContainKey("shown");
    assertThat(
            get(viewer, "/v1/figures/values?group=F-A1,F-A2&period=2024-03&figures=f.count")
                .jsonPath()
                .getInt("figures[0].value"))
        .isEqualTo(30);
  }

  @Test
  void aGroupIsBoundedAndStandsAlone() {
    get("/v1/figures/values?group=F-A&organization=F-B&period=2024")
        .then()
        .statusCode(400)
        .body("violations.pointer", equalTo(List.of("/group")));
    String many = String.join(",", Collections.nCopies(101, "F-A"));
    get("/v1/figures/values?group=" + many + "&period=2024")
        .then()
        .statusCode(400)
        .body("violations.pointer", equalTo(List.of("/group")));
    get("/v1/figures/values?group=F-A,F-NONE&period=2024")
        .then()
        .statusCode(404)
        .body("violations.pointer", equalTo(List.of("/group")));
  }

  private static int value(String group, String figure, String period) {
    return values(group, figure, period).getInt("figures[0].value");
  }

  private static JsonPath values(String group, String figure, String period) {
    return get("/v1/figures/values?group=%s&period=%s&figures=%s".formatted(group, period, figure))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
