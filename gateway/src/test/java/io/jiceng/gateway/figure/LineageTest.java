package io.jiceng.gateway.figure;

import static io.jiceng.gateway.SmallCounty.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.gateway.OwnerAnswers;
import io.jiceng.gateway.Owners;
import io.jiceng.gateway.SmallCounty;
import io.jiceng.gateway.Wire;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.page.Cursor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a number to its parts and to the records of the service that owns them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Owners.class)
class LineageTest {

  private static final String OF_A1 = "/v1/figures/f.count/lineage?organization=F-A1&period=2024";

  private static final String CURSOR = Cursor.of(SmallCounty.A1).encode();

  @Inject SmallCounty county;
  @Inject OwnerAnswers owners;

  @BeforeEach
  void plant() {
    county.plant();
  }

  @Test
  void partsLeadDownTheTree() {
    JsonPath parts = get("/v1/figures/f.count/lineage?organization=F-C&period=2024").jsonPath();
    assertThat(parts.getInt("value")).isEqualTo(32);
    assertThat(parts.getList("parts.organization.code")).containsExactly("F-A", "F-B");
    assertThat(parts.getMap("parts[2]")).as("the own part").containsEntry("organization", null);
    assertThat(parts.getList("parts.value", Integer.class)).containsExactly(12, 20, 0);
    assertThat(parts.getString("definition.definitionVersion")).isEqualTo("1");
    assertThat(parts.getString("freshness")).isEqualTo(SmallCounty.FRESHNESS);
    assertThat(parts.getMap("$")).as("no cells of its own").containsEntry("revision", null);
  }

  @Test
  void partsArePagedAndTheOwnPartComesLast() {
    String path = "/v1/figures/f.count/lineage?organization=F-C&period=2024&limit=1";
    JsonPath first = get(path).jsonPath();
    assertThat(first.getList("parts.organization.code")).containsExactly("F-A");
    JsonPath second = get(path + "&cursor=" + first.getString("next")).jsonPath();
    assertThat(second.getString("parts[0].organization.code")).isEqualTo("F-B");
    assertThat(second.getMap("parts[1]")).as("the own part").containsEntry("organization", null);
  }

  @Test
  void aLeafEndsAtTheOwnersRecordsPageByPage() {
    UUID one = UUID.randomUUID();
    UUID two = UUID.randomUUID();
    String revision = get(OF_A1).jsonPath().getString("revision");
    answer("limit=1", records(one, 10, 1, revision, "\"" + CURSOR + "\""));
    JsonPath first = get(OF_A1 + "&limit=1").jsonPath();
    assertThat(first.getInt("value")).isEqualTo(12);
    assertThat(first.getString("records[0].href")).isEqualTo("/v1/organizations/" + one);
    assertThat(first.getInt("records[0].value")).isEqualTo(10);
    assertThat(first.getInt("withheld")).isEqualTo(1);
    assertThat(first.getBoolean("settling")).isFalse();
    answer("cursor=" + CURSOR, records(two, 2, 1, revision, "null"));
    JsonPath second = get(OF_A1 + "&limit=2&cursor=" + first.getString("next")).jsonPath();
    assertThat(second.getList("parts")).isEmpty();
    assertThat(second.getString("records[0].recordId")).isEqualTo(two.toString());
    assertThat(second.getMap("$")).containsEntry("next", null);
  }

  @Test
  void itIsSettlingWhileTheOwnerIsNewer() {
    String newer = Wire.EPOCH + ".999999";
    answer("limit=3", records(UUID.randomUUID(), 12, 0, newer, "null"));
    get(OF_A1 + "&limit=3").then().body("settling", equalTo(true));
    String same = get(OF_A1).jsonPath().getString("revision");
    answer("limit=4", records(UUID.randomUUID(), 12, 0, same, "null"));
    get(OF_A1 + "&limit=4").then().body("settling", equalTo(false));
  }

  @Test
  void anOwnerThatDoesNotAnswerIsSaidSo() {
    owners.put("economy", "/figure-contributions?figure=f.income", 500, "{}");
    String path = "/v1/figures/f.mean/lineage?organization=F-A1&period=2024&of=";
    JsonPath silent = get(path + "numerator").jsonPath();
    assertThat(silent.getString("recordsOf")).isEqualTo("f.income");
    assertThat(silent.getBoolean("ownerReached")).isFalse();
    assertThat(silent.getBoolean("settling")).isTrue();
    assertThat(silent.getString("numerator")).isEqualTo("1000.1");
    assertThat(get(path + "denominator").jsonPath().getString("recordsOf")).isEqualTo("f.count");
  }

  private void answer(String queryPart, String json) {
    owners.put("org", "/figure-contributions?" + queryPart, json);
  }

  private static String records(UUID id, int value, int withheld, String revision, String next) {
    return """
    {"items": [{"recordId": "%s", "value": %d}], "withheld": %d, "revision": "%s",
     "settling": false, "next": %s}
    """
        .formatted(id, value, withheld, revision, next);
  }
}
