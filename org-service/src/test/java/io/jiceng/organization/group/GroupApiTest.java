package io.jiceng.organization.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.kit.stream.Json;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.tree.GroupState;
import io.jiceng.organization.Announced;
import io.jiceng.organization.Api;
import io.jiceng.organization.Bulk;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GroupApiTest {
  private static final String PATH = "/v1/groups";

  @Inject DataSource database;
  @Inject Clock clock;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  /**
   * Villages {@code -V1} to {@code -V3} and the joint-village committees {@code -J1}, {@code -J2}.
   */
  private static World county(String code) {
    var world = World.of(code);
    var api = world.api();
    if (!api.get("/v1/organizations?code=" + code + "-J1").jsonPath().getList("items").isEmpty()) {
      return world;
    }
    for (int i = 1; i <= 3; i++) {
      var place = world.county() + "10020" + (i + 1);
      api.made("/v1/places", World.place(place, "VILLAGE", "VILLAGE", world.townPlace()));
      api.made(
          "/v1/organizations", World.organization(code + "-V" + i, "BRANCH", code + "-T", place));
    }
    for (int i = 1; i <= 2; i++) {
      var committee =
          World.organization(code + "-J" + i, "COMMITTEE", code + "-T", world.townPlace());
      committee.put("setting", "JOINT_VILLAGE");
      api.made("/v1/organizations", committee);
    }
    return world;
  }

  private static Map<String, Object> group(
      String code, String kind, String lead, Object... members) {
    var body = new HashMap<String, Object>();
    body.put("code", code);
    body.put("name", "集合" + code);
    body.put("kind", kind);
    body.put("leadOrganizationId", lead);
    body.put("openedOn", "2021-03-01");
    if (members.length > 0) {
      body.put("members", List.of(members));
    }
    return body;
  }

  private static Map<String, Object> member(String code) {
    return Map.of("organizationId", code);
  }

  private static Map<String, Object> member(String code, String from, @Nullable String to) {
    return to == null
        ? Map.of("organizationId", code, "from", from)
        : Map.of("organizationId", code, "from", from, "to", to);
  }

  private static Map<String, Object> joining(String from, String... codes) {
    return Map.of("organizationIds", List.of(codes), "from", from, "reason", "补录");
  }

  private static Map<String, Object> leaving(String to, String... codes) {
    return Map.of("organizationIds", List.of(codes), "to", to, "reason", "补录");
  }

  private static List<String> members(Api api, String id, String on) {
    return api.get(PATH + "/" + id + "/members?on=" + on)
        .then()
        .statusCode(200)
        .extract()
        .path("items.organizationCode");
  }

  @Test
  void aPastDayKeepsItsMembers() {
    var world = county("UA1");
    var api = world.api();
    var body =
        group(
            "UA1-G",
            "JOINT_VILLAGE",
            "UA1-J1",
            member("UA1-V1"),
            member("UA1-V2", "2022-05-10", "2023-01-01"));
    var id = api.made(PATH, body);
    api.get(PATH + "/" + id + "?on=2022-06-01")
        .then()
        .body("memberCount", equalTo(2))
        .body("withheld", equalTo(0));
    assertThat(members(api, id, "2022-05-09")).containsExactly("UA1-V1");
    assertThat(members(api, id, "2022-05-10")).containsExactly("UA1-V1", "UA1-V2");
    assertThat(members(api, id, "2023-01-01")).containsExactly("UA1-V1");
    var path = PATH + "/" + id;
    api.post(path + "/endings", leaving("2024-06-15", "UA1-V1")).then().statusCode(200);
    api.post(path + "/members", joining("2024-06-15", "UA1-V3", "UA1-V2"))
        .then()
        .statusCode(200)
        .body("memberCount", equalTo(2));
    assertThat(members(api, id, "2024-06-14")).containsExactly("UA1-V1");
    assertThat(members(api, id, "2024-06-15")).containsExactly("UA1-V2", "UA1-V3");
    assertThat(members(api, id, "2022-06-01")).containsExactly("UA1-V1", "UA1-V2");
    long version = api.get(path).jsonPath().getLong("version");
    api.patch(path, version, Map.of("name", "改名")).then().body("name", equalTo("改名"));
    assertThat(members(api, id, "2022-06-01")).containsExactly("UA1-V1", "UA1-V2");
    Api.of("UA1", "auditor")
        .get("/v1/audit?recordId=" + id)
        .then()
        .body("items.action", hasItem("created"))
        .body("items.purpose", hasItem("补录"));
  }

  @ParameterizedTest
  @CsvSource({
    "code,              'U B',          /code",
    "code,              UB1-T,          /code",
    "name,              '',             /name",
    "kind,              CIRCLE,         /kind",
    "leadOrganizationId, NOBODY,        /leadOrganizationId",
    "leadOrganizationId, UB1-T,         /leadOrganizationId",
    "leadOrganizationId, UB1-V1,        /leadOrganizationId",
    "placeCode,         PLACE,          /placeCode",
    "openedOn,          2999-01-01,     /openedOn",
    "closedOn,          2020-12-31,     /closedOn",
    "documentNo,        '',             /documentNo",
    "colour,            red,            /colour",
    "member,            NOBODY,         /members/1/organizationId",
    "member,            UB1-T,          /members/1/organizationId",
    "member,            UB1-J1,         /members/1/organizationId",
    "member,            UB1-V1,         /members/1/organizationId",
  })
  void namesTheFaultAndStoresNothing(String field, String value, String pointer) {
    var world = county("UB1");
    var body = group("UB1-G", "JOINT_VILLAGE", "UB1-J1", member("UB1-V1"));
    if (field.equals("member")) {
      body.put("members", List.of(member("UB1-V1"), member(value)));
    } else {
      body.put(field, value.equals("PLACE") ? world.townPlace() : value);
    }
    var answer = world.api().post(PATH, body).then();
    assertThat(answer.extract().statusCode()).isIn(422, 409);
    answer.body("violations.pointer", hasItem(pointer));
    world.api().get(PATH + "?under=UB1").then().body("items", empty());
  }

  @Test
  void aVillageIsInOneJointVillageAtMostOnADay() {
    var world = county("UC1");
    var api = world.api();
    api.made(
        PATH,
        group("UC1-G1", "JOINT_VILLAGE", "UC1-J1", member("UC1-V1", "2021-03-01", "2023-01-01")));
    api.post(PATH, group("UC1-G2", "JOINT_VILLAGE", "UC1-J2", member("UC1-V2"), member("UC1-V1")))
        .then()
        .statusCode(422)
        .body("code", equalTo("PLC-04"))
        .body("violations.pointer", contains("/members/1/organizationId"));
    api.get(PATH + "?code=UC1-G2").then().body("items", empty());
    var second = api.made(PATH, group("UC1-G2", "JOINT_VILLAGE", "UC1-J2", member("UC1-V2")));
    api.post(PATH + "/" + second + "/members", joining("2022-12-31", "UC1-V3", "UC1-V1"))
        .then()
        .statusCode(422)
        .body("code", equalTo("PLC-04"))
        .body("violations.pointer", contains("/organizationIds/1"));
    assertThat(members(api, second, "2024-01-01")).containsExactly("UC1-V2");
    api.post(PATH + "/" + second + "/members", joining("2023-01-01", "UC1-V1"))
        .then()
        .statusCode(200);
    api.made(PATH, group("UC1-A", "ALLIANCE", "UC1-T", member("UC1-V1"), member("UC1-V2")));
    var sibling = World.organization("UC1-V1X", "BRANCH", "UC1-T", world.county() + "100202");
    api.made("/v1/organizations", sibling);
    api.post(PATH + "/" + second + "/members", joining("2024-01-01", "UC1-V1X"))
        .then()
        .statusCode(422)
        .body("code", equalTo("PLC-04"));
  }

  @Test
  void theDatabaseKeepsAVillageInOneJointVillageToo() throws SQLException {
    var world = county("UC2");
    var api = world.api();
    api.made(PATH, group("UC2-G1", "JOINT_VILLAGE", "UC2-J1", member("UC2-V1")));
    var second = api.made(PATH, group("UC2-G2", "JOINT_VILLAGE", "UC2-J2"));
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                """
                insert into group_member (id, group_id, organization_id, organization_code, village_code, valid_from)
                select gen_random_uuid(), ?::uuid, m.organization_id, m.organization_code, m.village_code, '2024-01-01'
                from group_member m where m.organization_code = 'UC2-V1'
                """)) {
      insert.setString(1, second);
      assertThatThrownBy(insert::executeUpdate)
          .hasMessageContaining("group_member_in_one_joint_village");
    }
  }

  @Test
  void nobodyBelongsTwiceOrOutsideTheGroupsDays() {
    var world = county("UD1");
    var api = world.api();
    var id = api.made(PATH, group("UD1-G", "PEER", "UD1-T", member("UD1-V1")));
    var path = PATH + "/" + id + "/members";
    api.post(path, joining("2022-01-01", "UD1-V1"))
        .then()
        .statusCode(422)
        .body("code", equalTo("group-member-overlap"));
    api.post(path, joining("2021-02-28", "UD1-V2"))
        .then()
        .statusCode(422)
        .body("code", equalTo("group-member-days"));
    api.post(path, joining("2022-01-01", "UD1-V2", "UD1-V2"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/organizationIds/1"));
    api.post(path, Map.of("organizationIds", List.of("UD1-V2"), "from", "2022-01-01"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/reason"));
    api.post(PATH + "/" + id + "/endings", leaving("2022-01-01", "UD1-V2"))
        .then()
        .statusCode(422)
        .body("code", equalTo("group-no-member"));
    var today = LocalDate.now(clock);
    var ahead = today.plusMonths(2).toString();
    api.post(path, Map.of("organizationIds", List.of("UD1-V2"), "from", ahead))
        .then()
        .statusCode(200)
        .body("memberCount", equalTo(1));
    api.post(
            PATH + "/" + id + "/endings", Map.of("organizationIds", List.of("UD1-V2"), "to", ahead))
        .then()
        .statusCode(200);
    assertThat(members(api, id, ahead)).as("taken back").containsExactly("UD1-V1");
  }

  @Test
  void aClosedGroupKeepsItsPastAndTakesNobody() {
    var world = county("UE1");
    var api = world.api();
    var id = api.made(PATH, group("UE1-G", "JOINT_VILLAGE", "UE1-J1", member("UE1-V1")));
    var path = PATH + "/" + id;
    api.post(path + "/closures", Map.of("closedOn", "2024-01-01"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/reason"));
    api.post(path + "/closures", Map.of("closedOn", "2024-01-01", "reason", "调整"))
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("memberCount", equalTo(0));
    assertThat(members(api, id, "2023-12-31")).containsExactly("UE1-V1");
    api.post(path + "/members", joining("2023-01-01", "UE1-V2")).then().statusCode(409);
    api.post(path + "/endings", leaving("2023-01-01", "UE1-V1")).then().statusCode(409);
    api.post(path + "/closures", Map.of("closedOn", "2024-01-01", "reason", "调整"))
        .then()
        .statusCode(409);
    long version = api.get(path).jsonPath().getLong("version");
    api.patch(path, version, Map.of("name", "改名")).then().statusCode(409);
    api.made(
        PATH, group("UE1-G2", "JOINT_VILLAGE", "UE1-J2", member("UE1-V1", "2024-01-01", null)));
    api.get(PATH + "?lead=UE1-J2").then().body("items.code", contains("UE1-G2"));
    api.get(PATH + "?status=CLOSED&under=UE1").then().body("items.code", contains("UE1-G"));
  }

  @Test
  void actsNameTheVersionThatWasSeen() {
    var world = county("UF1");
    var api = world.api();
    var id = api.made(PATH, group("UF1-G", "ALLIANCE", "UF1-T", member("UF1-V1")));
    var path = PATH + "/" + id;
    api.patch(path, 7, Map.of("name", "改名")).then().statusCode(412);
    api.request()
        .contentType("application/merge-patch+json")
        .body(Map.of("name", "改名"))
        .patch(path)
        .then()
        .statusCode(428);
    for (var act : List.of("members", "endings", "leads", "closures")) {
      var body =
          switch (act) {
            case "members" -> joining("2024-01-01", "UF1-V2");
            case "endings" -> leaving("2024-01-01", "UF1-V1");
            case "leads" -> leading("UF1-V1", "2024-01-01");
            default -> Map.of("closedOn", "2024-01-01", "reason", "调整");
          };
      api.request()
          .header("If-Match", "\"7\"")
          .body(body)
          .post(path + "/" + act)
          .then()
          .statusCode(412);
    }
    api.patch(path, 0, Map.of("kind", "PEER"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/kind"));
    api.get(path).then().body("version", equalTo(0)).body("name", equalTo("集合UF1-G"));
  }

  /** A group may reach beyond the lead; who makes it holds both sides. */
  @Test
  void whoMakesAGroupHoldsItsLeadAndEveryMember() {
    var world = county("UG1");
    var other = World.of("UG2");
    var api = world.api();
    api.post(PATH, group("UG1-X", "ALLIANCE", "UG1-T", member("UG2-B")))
        .then()
        .statusCode(404)
        .body("violations.pointer", contains("/members/0/organizationId"));
    api.post(PATH, group("UG1-X", "ALLIANCE", "UG2-T", member("UG1-V1"))).then().statusCode(404);
    var both = new Api(Tokens.of("both", List.of("admin"), List.of("UG1", "UG2")));
    var id =
        both.made(PATH, group("UG1-G", "ALLIANCE", "UG1-T", member("UG1-V1"), member("UG2-B")));
    var path = PATH + "/" + id;
    api.get(path).then().body("memberCount", equalTo(2)).body("withheld", equalTo(1));
    assertThat(members(api, id, "2024-01-01")).containsExactly("UG1-V1");
    other.api().get(path).then().statusCode(200).body("withheld", equalTo(1));
    assertThat(members(other.api(), id, "2024-01-01")).containsExactly("UG2-B");
    other.api().get(PATH + "?organization=UG2-B").then().body("items.code", contains("UG1-G"));
    other.api().post(path + "/members", joining("2024-01-01", "UG2-T")).then().statusCode(404);
    other.api().post(path + "/endings", leaving("2024-01-01", "UG2-B")).then().statusCode(404);
    other.api().patch(path, 0, Map.of("name", "改名")).then().statusCode(404);
    api.post(path + "/members", joining("2024-01-01", "UG2-T")).then().statusCode(404);
    api.post(path + "/endings", leaving("2024-01-01", "UG2-B")).then().statusCode(200);
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    var world = county("UH1");
    var other = World.of("UH2");
    var id = world.api().made(PATH, group("UH1-G", "PEER", "UH1-T", member("UH1-V1")));
    var api = other.api();
    var path = PATH + "/" + id;
    api.get(path).then().statusCode(404);
    api.get(path + "/members").then().statusCode(404);
    api.patch(path, 0, Map.of("name", "改名")).then().statusCode(404);
    api.post(path + "/closures", Map.of("closedOn", "2024-01-01", "reason", "x"))
        .then()
        .statusCode(404);
    api.get(PATH + "?code=UH1-G").then().body("items", empty()).body("next", nullValue());
    RestAssured.given().get(PATH).then().statusCode(401);
    Api.of("UH1", "viewer").post(PATH, group("UH1-Z", "PEER", "UH1-T")).then().statusCode(403);
  }

  @Test
  void countsUnderItsLeadByMonth() {
    var world = county("UI1");
    var api = world.api();
    var id =
        api.made(
            PATH, group("UI1-G", "JOINT_VILLAGE", "UI1-J1", member("UI1-V1"), member("UI1-V2")));
    String lead = api.get("/v1/organizations?code=UI1-J1").path("items[0].id");
    assertThat(level(lead, "group.joint-village-count", "2021-02")).isZero();
    assertThat(level(lead, "group.joint-village-count", "2021-03")).isOne();
    assertThat(level(lead, "group.joint-village-covered-count", "2021-03")).isEqualTo(2);
    api.post(PATH + "/" + id + "/endings", leaving("2024-06-15", "UI1-V1")).then().statusCode(200);
    assertThat(level(lead, "group.joint-village-covered-count", "2024-05")).isEqualTo(2);
    assertThat(level(lead, "group.joint-village-covered-count", "2024-06")).isOne();
    String village = api.get("/v1/organizations?code=UI1-V2").path("items[0].id");
    api.post("/v1/organizations/" + village + "/closures", World.closure("2025-02-01"))
        .then()
        .statusCode(200);
    assertThat(members(api, id, "2025-01-31")).containsExactly("UI1-V2");
    assertThat(members(api, id, "2025-02-01")).as("closed").isEmpty();
    api.get(PATH + "/" + id + "?on=2025-02-01").then().body("memberCount", equalTo(0));
    assertThat(level(lead, "group.joint-village-covered-count", "2025-01")).isOne();
    assertThat(level(lead, "group.joint-village-covered-count", "2025-02")).isZero();
    api.post(PATH + "/" + id + "/closures", Map.of("closedOn", "2025-06-01", "reason", "调整"))
        .then()
        .statusCode(200);
    assertThat(level(lead, "group.count", "2025-05")).isOne();
    assertThat(level(lead, "group.count", "2025-06")).isZero();
    new PublishedFigures(database).equalTheRecords("of groups");
  }

  @Test
  void statesItselfWholeAndAnnouncesItsChanges() throws IOException, SQLException {
    var world = county("UJ1");
    var api = world.api();
    var id = api.made(PATH, group("UJ1-G", "JOINT_VILLAGE", "UJ1-J1", member("UJ1-V1")));
    api.post(PATH + "/" + id + "/endings", leaving("2024-06-15", "UJ1-V1")).then().statusCode(200);
    var state = stated(id);
    assertThat(state.code()).isEqualTo("UJ1-G");
    assertThat(state.kind()).isEqualTo("JOINT_VILLAGE");
    assertThat(state.members())
        .extracting(GroupState.Seat::from, GroupState.Seat::to)
        .containsExactly(tuple(LocalDate.of(2021, 3, 1), LocalDate.of(2024, 6, 15)));
    var message = onTopic("group/" + id);
    assertThat(message.kind()).isEqualTo("group");
    assertThat(message.isFrom("org")).isTrue();
    assertThat(message.version().revision()).isEqualTo(1);
    assertThat(Json.read(String.valueOf(message.value()), GroupState.class)).isEqualTo(state);
    Announced.latest(brokers, Set.of(id))
        .agreeWithTheirSchemas(Set.of("io.jiceng.group.changed.v1"));
  }

  @Test
  void aFileOfGroupsAddsWhatIsNewAndKeepsTheRest() {
    var world = county("UK1");
    var api = world.api();
    var rows = new ArrayList<Map<String, Object>>();
    rows.add(group("UK1-G1", "JOINT_VILLAGE", "UK1-J1", member("UK1-V1"), member("UK1-V2")));
    rows.add(group("UK1-G2", "JOINT_VILLAGE", "UK1-J2", member("UK1-V3")));
    rows.add(group("UK1-G3", "JOINT_VILLAGE", "UK1-J2", member("UK1-V1")));
    var first = Bulk.run(api, "groups", "NDJSON", "PER_ROW", ndjson(rows));
    assertThat(first.getInt("created")).isEqualTo(2);
    assertThat(first.getInt("failed")).isEqualTo(1);
    rows.removeLast();
    rows.set(0, group("UK1-G1", "JOINT_VILLAGE", "UK1-J1", member("UK1-V1")));
    rows.set(
        1,
        group(
            "UK1-G2",
            "JOINT_VILLAGE",
            "UK1-J2",
            member("UK1-V3"),
            member("UK1-B", "2022-01-01", null)));
    var second = Bulk.run(api, "groups", "NDJSON", "ALL_OR_NOTHING", ndjson(rows));
    assertThat(second.getInt("unchanged")).isEqualTo(1);
    assertThat(second.getInt("updated")).isEqualTo(1);
    String id = api.get(PATH + "?code=UK1-G2").path("items[0].id");
    assertThat(members(api, id, "2022-01-01")).containsExactly("UK1-B", "UK1-V3");
    api.post(PATH + "/" + id + "/closures", Map.of("closedOn", "2024-01-01", "reason", "调整"));
    var third = Bulk.run(api, "groups", "NDJSON", "PER_ROW", ndjson(rows));
    assertThat(third.getInt("unchanged")).as("as it stands, closed").isEqualTo(2);
    rows.set(1, group("UK1-G2", "JOINT_VILLAGE", "UK1-J2", member("UK1-V2", "2023-01-01", null)));
    assertThat(Bulk.run(api, "groups", "NDJSON", "PER_ROW", ndjson(rows)).getInt("failed")).isOne();
  }

  @Test
  void aMergedMemberLeavesItsSeatToTheOther() {
    var world = county("UL1");
    var api = world.api();
    var id =
        api.made(PATH, group("UL1-G", "ALLIANCE", "UL1-V1", member("UL1-V1"), member("UL1-V3")));
    var joint =
        api.made(
            PATH, group("UL1-J", "JOINT_VILLAGE", "UL1-J1", member("UL1-V1"), member("UL1-V2")));
    String source = api.get("/v1/organizations?code=UL1-V1").path("items[0].id");
    String target = api.get("/v1/organizations?code=UL1-V2").path("items[0].id");
    var merger = new HashMap<String, Object>();
    var later =
        api.made(PATH, group("UL1-K", "PEER", "UL1-T", member("UL1-V1", "2999-01-01", null)));
    merger.put("targetId", "UL1-V2");
    merger.put("effectiveOn", "2024-06-15");
    merger.put("reason", "合村并组");
    var path = "/v1/organizations/" + source + "/mergers";
    var preview = api.post(path + "?dryRun=true", merger).then().statusCode(200);
    preview.body(
        "handedOver.findAll { it.resource == 'groups' }.code", contains("UL1-G", "UL1-J", "UL1-K"));
    assertThat(members(api, id, "2024-06-15")).as("only tried").containsExactly("UL1-V1", "UL1-V3");
    merger.put("digest", preview.extract().path("digest"));
    api.post(path, merger).then().statusCode(202);
    assertThat(members(api, id, "2024-06-14")).containsExactly("UL1-V1", "UL1-V3");
    assertThat(members(api, id, "2024-06-15")).containsExactly("UL1-V2", "UL1-V3");
    assertThat(members(api, later, "2999-01-01")).as("ahead").containsExactly("UL1-V2");
    assertThat(members(api, joint, "2024-06-15")).as("once").containsExactly("UL1-V2");
    api.get(PATH + "/" + id).then().body("leadOrganizationId", equalTo(target));
    assertThat(level(source, "group.alliance-count", "2024-05")).isOne();
    assertThat(level(source, "group.alliance-count", "2024-06")).isZero();
    assertThat(level(target, "group.alliance-count", "2024-06")).isOne();
  }

  /** The last message of the key, once it tells of the ending. */
  private Received onTopic(String key) {
    var settings = new Properties();
    settings.put("bootstrap.servers", brokers);
    var topic = new TopicPartition(Topics.GROUPS, 0);
    var deadline = Instant.now().plusSeconds(60);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(topic));
      consumer.seekToBeginning(List.of(topic));
      while (Instant.now().isBefore(deadline)) {
        for (var message : consumer.poll(Duration.ofMillis(200))) {
          if (message.key().equals(key) && message.value().contains("2024-06-15")) {
            return Received.of(message);
          }
        }
      }
    }
    throw new AssertionError("not stated: " + key);
  }

  @Test
  void anotherLeadTakesOverFromADayOn() {
    var world = county("UM1");
    var api = world.api();
    var other = World.of("UM2");
    var id = api.made(PATH, group("UM1-G", "JOINT_VILLAGE", "UM1-J1", member("UM1-V1")));
    var path = PATH + "/" + id + "/leads";
    api.post(path, leading("UM1-T", "2024-06-15"))
        .then()
        .statusCode(422)
        .body("code", equalTo("ORG-16"));
    api.post(path, leading("NOBODY", "2024-06-15"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/leadOrganizationId"));
    api.post(path, leading("UM2-T", "2024-06-15")).then().statusCode(404);
    other.api().post(path, leading("UM2-T", "2024-06-15")).then().statusCode(404);
    for (var day : List.of("2999-01-01", "2021-02-28")) {
      api.post(path, leading("UM1-J2", day))
          .then()
          .statusCode(422)
          .body("violations.pointer", contains("/from"));
    }
    api.post(path, leading("UM1-J2", "2024-06-15")).then().statusCode(200);
    String before = api.get("/v1/organizations?code=UM1-J1").path("items[0].id");
    String now = api.get("/v1/organizations?code=UM1-J2").path("items[0].id");
    api.get(PATH + "/" + id).then().body("leadOrganizationId", equalTo(now));
    for (var figure : List.of("group.joint-village-count", "group.joint-village-covered-count")) {
      assertThat(level(before, figure, "2024-05")).isOne();
      assertThat(level(now, figure, "2024-05")).isZero();
      assertThat(level(before, figure, "2024-06")).isZero();
      assertThat(level(now, figure, "2024-06")).isOne();
    }
  }

  private static Map<String, Object> leading(String lead, String from) {
    return Map.of("leadOrganizationId", lead, "from", from, "reason", "补录");
  }

  private GroupState stated(String id) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                """
                select payload::text from change_outbox
                where topic = 'jiceng.groups.v1' and key = ? order by seq desc limit 1
                """)) {
      query.setString(1, "group/" + id);
      try (var row = query.executeQuery()) {
        assertThat(row.next()).isTrue();
        return Json.read(row.getString(1), GroupState.class);
      }
    }
  }

  private int level(String organization, String figure, String month) {
    return new PublishedFigures(database)
        .level(UUID.fromString(organization), figure, YearMonth.parse(month))
        .intValueExact();
  }

  private static byte[] ndjson(List<Map<String, Object>> rows) {
    return String.join("\n", rows.stream().map(Json::write).toList())
        .getBytes(StandardCharsets.UTF_8);
  }
}
