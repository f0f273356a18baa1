package io.jiceng.organization.matter;

import static io.jiceng.organization.matter.Cases.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.organization.Announced;
import io.jiceng.organization.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Monthly dispatch and quarterly consultation. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MeetingApiTest {
  private static final String MEETINGS = PATH + "/meetings";

  @Inject DataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private static Map<String, Object> meeting(String kind, String convenor, Object... items) {
    return Map.of(
        "kind", kind, "organizationId", convenor, "heldOn", "2024-03-28", "items", List.of(items));
  }

  private static Map<String, String> item(String matter, String decision) {
    return Map.of("matterId", matter, "decision", decision);
  }

  @Test
  void treatsMattersAndIsHeldAsOftenAsAsked() throws IOException {
    var cases = Cases.of("MM1");
    var api = cases.api();
    var one = cases.taken("LIVELIHOOD");
    var two = cases.taken("BACKLOG");
    attainment(api, "DISPATCH", "2024-03").body("held", equalTo(0)).body("met", equalTo(false));
    var id = api.made(MEETINGS, meeting("DISPATCH", "MM1-T", item(one, "ASSIGN")));
    attainment(api, "DISPATCH", "2024-03").body("required", equalTo(1)).body("met", equalTo(true));
    attainment(api, "DISPATCH", "2024-04").body("met", equalTo(false));
    api.get(MEETINGS + "/attainment?organization=MM1-T&kind=DISPATCH&period=2024-Q1")
        .then()
        .statusCode(400);
    api.post(MEETINGS, meeting("DISPATCH", "MM1-T", item(one, "ASSIGN"))).then().statusCode(409);
    api.made(MEETINGS, meeting("CONSULTATION", "MM1-T", item(two, "UPGRADE")));
    attainment(api, "CONSULTATION", "2024-Q1").body("met", equalTo(true));
    api.patch(
            MEETINGS + "/" + id,
            0,
            Map.of("items", List.of(item(one, "FOLLOW_UP"), item(two, "EXTEND"))))
        .then()
        .statusCode(200)
        .body("items", hasSize(2));
    api.get(MEETINGS + "?matterId=" + one).then().body("items.id", contains(id));
    api.get(MEETINGS + "?kind=CONSULTATION").then().body("items", hasSize(1));
    assertThat(
            new PublishedFigures(database)
                .cell(
                    UUID.fromString(cases.world().town()),
                    "matter.dispatch-count",
                    YearMonth.of(2024, 3)))
        .isEqualByComparingTo("1");
    Api.of("MM1", "auditor")
        .get("/v1/audit?recordId=" + id)
        .then()
        .body("items.action", contains("changed", "created"));
    Announced.latest(brokers, Set.of(id))
        .agreeWithTheirSchemas(Set.of("io.jiceng.matter-meeting.changed.v1"));
  }

  @Test
  void treatsNoMatterTwiceAndNoneOfOthers() {
    var cases = Cases.of("MM2");
    var api = cases.api();
    var one = cases.taken("LIVELIHOOD");
    var foreign = Cases.of("MM3").taken("LIVELIHOOD");
    api.post(MEETINGS, meeting("DISPATCH", "MM2", item(one, "ASSIGN"), item(one, "EXTEND")))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/items/1/matterId"));
    api.post(MEETINGS, meeting("DISPATCH", "MM2", item(foreign, "ASSIGN")))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/items/0/matterId"));
    api.post(MEETINGS, meeting("DISPATCH", "MM3", item(one, "ASSIGN"))).then().statusCode(404);
    api.get(MEETINGS).then().body("items", empty());
  }

  private static ValidatableResponse attainment(Api api, String kind, String period) {
    return api.get(
            MEETINGS + "/attainment?organization=MM1-T&kind={kind}&period={period}", kind, period)
        .then()
        .statusCode(200);
  }
}
