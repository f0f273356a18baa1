package io.jiceng.organization.reorganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.kit.saga.HandoverAnswer;
import io.jiceng.kit.saga.SagaWire;
import io.jiceng.kit.statement.StatementCount;
import io.jiceng.kit.stream.Json;
import io.jiceng.organization.Announced;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReorganizationApiTest {
  private static final String DAY = "2024-06-15";
  private static final YearMonth BEFORE = YearMonth.of(2024, 5);
  private static final YearMonth AFTER = YearMonth.of(2024, 6);

  @Inject DataSource database;
  @Inject Clock clock;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  @Test
  void aMergerHandsEverythingOverAndClosesTheSource() {
    var world = World.of("RA1");
    var api = world.api();
    var target = branch(world, "RA1-B2");
    var child =
        api.made(
            "/v1/organizations", World.organization("RA1-G", "GROUP", "RA1-B", world.village()));
    api.patch(placePath(world), 0, Map.of("leadOrganizationId", "RA1-B")).then().statusCode(200);
    var grid = api.made("/v1/grids", grid(world));
    api.made("/v1/organizations/" + world.branch() + "/elections", election());
    count(world.branch(), "member", Map.of("member.count", 30, "member.full-count", 28));
    count(target, "member", Map.of("member.count", 25, "member.full-count", 25));
    count(world.branch(), "collective", Map.of("collective.all-count", 1));

    var body = merger("RA1-B2");
    var preview = api.post(path(world.branch()) + "?dryRun=true", body).then().statusCode(200);
    preview
        .body("feasible", equalTo(true))
        .body("organizations.code", contains("RA1-B", "RA1-B2", "RA1-G"))
        .body("organizations.role", contains("MERGED", "RECEIVING", "CHILD"))
        .body("organizations.members", contains(30, 25, 0))
        .body("organizations.collectives", contains(1, 0, 0))
        .body("handedOver.resource", contains("grids", "places"))
        .body("handedOver.code", contains("RA1-1", world.village()))
        .body("posts.post", contains("SECRETARY"))
        .body("findings.code", contains("ORG-03"));
    api.get("/v1/organizations/" + world.branch()).then().body("closedOn", nullValue());

    body.put("digest", preview.extract().path("digest"));
    String id = api.post(path(world.branch()), body).then().statusCode(202).extract().path("id");
    api.get("/v1/reorganizations/" + id)
        .then()
        .body("state", equalTo("RUNNING"))
        .body("steps.org.state", equalTo("DONE"))
        .body("steps.member.state", equalTo("RUNNING"));
    api.get("/v1/organizations/" + world.branch()).then().body("closedOn", equalTo(DAY));
    api.get("/v1/organizations/" + child).then().body("parentId", equalTo(target));
    api.get("/v1/grids/" + grid).then().body("organizationId", equalTo(target));
    api.get("/v1/places?code=" + world.village())
        .then()
        .body("items[0].leadOrganizationId", equalTo(target));
    assertThat(level(world.branch(), "grid.count", BEFORE)).isOne();
    assertThat(level(target, "grid.count", BEFORE)).isZero();
    assertThat(level(world.branch(), "grid.count", AFTER)).isZero();
    assertThat(level(target, "grid.count", AFTER)).isOne();
    assertThat(level(world.branch(), "place.village-count", BEFORE)).isOne();
    assertThat(level(target, "place.village-count", AFTER)).isOne();
    assertThat(level(world.branch(), "organization.count", BEFORE)).isOne();
    assertThat(level(world.branch(), "organization.count", AFTER)).isZero();
    new PublishedFigures(database).equalTheRecords("after the merger");
    answered(id);
  }

  /** Other services answer; the job ends when all have, and a refusal may be ordered again. */
  private void answered(String id) {
    var api = Api.admin("RA1");
    answer(
        new HandoverAnswer(
            UUID.fromString(id), 1, "member", true, Map.of("members", 30), List.of()));
    await(api, id, "RUNNING", "steps.member.counts.members", 30);
    var fault = new HandoverAnswer.Fault("collective-not-there", new UUID(0, 7));
    answer(new HandoverAnswer(UUID.fromString(id), 1, "economy", false, Map.of(), List.of(fault)));
    await(api, id, "FAILED", "steps.economy.problems[0].code", "collective-not-there");
    api.post("/v1/reorganizations/" + id + "/resumptions", Map.of("reason", "已核对"))
        .then()
        .statusCode(200)
        .body("attempt", equalTo(2))
        .body("state", equalTo("RUNNING"));
    api.post("/v1/reorganizations/" + id + "/resumptions", Map.of("reason", "已核对"))
        .then()
        .statusCode(409);
    answer(new HandoverAnswer(UUID.fromString(id), 1, "economy", true, Map.of(), List.of()));
    answer(
        new HandoverAnswer(
            UUID.fromString(id), 2, "member", true, Map.of("members", 30), List.of()));
    answer(
        new HandoverAnswer(
            UUID.fromString(id), 2, "economy", true, Map.of("collectives", 1), List.of()));
    await(api, id, "DONE", "steps.economy.counts.collectives", 1);
    Api.of("RA1", "auditor")
        .get("/v1/audit?recordId=" + id)
        .then()
        .body("items.action", hasItem("ordered"))
        .body("items.action", hasItem("resumed"))
        .body("items.subject", hasItem("economy-service"));
  }

  @Test
  void theActIsRefusedWithoutItsPreviewOrWhenTheWorldHasChanged() {
    var world = World.of("RA2");
    var api = world.api();
    branch(world, "RA2-B2");
    var body = merger("RA2-B2");
    api.post(path(world.branch()), body)
        .then()
        .statusCode(422)
        .body("code", equalTo("preview-needed"));
    body.put("digest", digest(api, world.branch(), body));
    api.made("/v1/organizations", World.organization("RA2-G", "GROUP", "RA2-B", world.village()));
    api.post(path(world.branch()), body)
        .then()
        .statusCode(409)
        .body("code", equalTo("preview-outdated"));
    api.get("/v1/organizations/" + world.branch()).then().body("closedOn", nullValue());
    api.get("/v1/reorganizations?under=RA2").then().body("items", empty());
  }

  @Test
  void whatTheRulesForbidIsRefusedWholeAndNamesTheRule() {
    var world = World.of("RA3");
    var api = world.api();
    api.post(path(world.branch()), merger("RA3-T"))
        .then()
        .statusCode(422)
        .body("code", equalTo("ORG-15"))
        .body("violations.pointer", contains("/targetId"));
    var ahead = merger("RA3-T");
    ahead.put("effectiveOn", LocalDate.now(clock).plusDays(1).toString());
    api.post(path(world.branch()) + "?dryRun=true", ahead)
        .then()
        .statusCode(200)
        .body("feasible", equalTo(false))
        .body("findings.code", containsInAnyOrder("ORG-15", "date-ahead"));
    api.post(path(world.branch()), merger("NOWHERE")).then().statusCode(422);
    World.of("RA4");
    api.post(path(world.branch()), merger("RA4-B")).then().statusCode(404);
    Api.admin("RA4").post(path(world.branch()), merger("RA4-B")).then().statusCode(404);
    Api.of("RA3", "clerk").post(path(world.branch()), merger("RA3-T")).then().statusCode(403);
  }

  @Test
  void ofTwoMergersAtOnceOneWins() throws Exception {
    var world = World.of("RB1");
    var api = world.api();
    branch(world, "RB1-B2");
    branch(world, "RB1-B3");
    var acts = new ArrayList<Callable<Response>>();
    for (var target : List.of("RB1-B2", "RB1-B3")) {
      var body = merger(target);
      body.put("digest", digest(api, world.branch(), body));
      acts.add(() -> api.post(path(world.branch()), body));
    }
    try (var both = Executors.newFixedThreadPool(2)) {
      var statuses = new ArrayList<Integer>();
      for (var answer : both.invokeAll(acts)) {
        statuses.add(answer.get().statusCode());
      }
      assertThat(statuses).containsExactlyInAnyOrder(202, 409);
    }
    api.get("/v1/reorganizations?under=RB1").then().body("items.kind", contains("MERGER"));
  }

  @Test
  void aSplitFoundsPartsAndOrdersTheNamedMembers() throws IOException {
    var world = World.of("RC1");
    var api = world.api();
    count(world.branch(), "member", Map.of("member.count", 60, "member.full-count", 58));
    var body = split("RC1-P", "2024-06-15");
    var split = "/v1/organizations/" + world.branch() + "/splits";
    var preview = api.post(split + "?dryRun=true", body).then().statusCode(200);
    preview
        .body("feasible", equalTo(true))
        .body("organizations.role", contains("SPLIT", "FOUNDED"))
        .body("organizations.members", contains(60, 3))
        .body("findings.code", contains("ORG-03"));
    api.get("/v1/organizations?code=RC1-P").then().body("items", empty());
    body.put("digest", preview.extract().path("digest"));
    String id = api.post(split, body).then().statusCode(202).extract().path("id");
    api.get("/v1/organizations?code=RC1-P")
        .then()
        .body("items[0].parentId", equalTo(world.town()))
        .body("items[0].placeCode", equalTo(world.village()))
        .body("items[0].foundedOn", equalTo(DAY));
    var wire = new SagaWire(brokers, database);
    assertThat(
            wire.number(
                "select count(*) from change_outbox where key = 'order/%s' and payload->'parts'->0->>'all' = 'false'"
                    .formatted(id)))
        .isOne();
    api.post(split, body).then().statusCode(409).body("code", equalTo("reorganization-running"));
    Announced.latest(brokers, Set.of(id))
        .agreeWithTheirSchemas(Set.of("io.jiceng.reorganization.changed.v1"));
    var stranger = new HandoverAnswer.Fault("member-not-there", new UUID(0, 2));
    answer(
        new HandoverAnswer(UUID.fromString(id), 1, "member", false, Map.of(), List.of(stranger)));
    answer(new HandoverAnswer(UUID.fromString(id), 1, "economy", true, Map.of(), List.of()));
    await(api, id, "FAILED", "steps.member.problems[0].recordId", new UUID(0, 2).toString());
    api.post(
            "/v1/reorganizations/" + id + "/resumptions",
            Map.of("reason", "已核对", "leftOut", List.of(new UUID(0, 2).toString())))
        .then()
        .statusCode(200);
    assertThat(
            wire.number(
                "select jsonb_array_length(payload->'parts'->0->'named'->'members') from change_outbox"
                    + " where key = 'order/%s' and version = 2".formatted(id)))
        .isEqualTo(2);
  }

  @Test
  void aPartThatBreaksARuleRefusesTheWholeSplit() {
    var world = World.of("RC2");
    var api = world.api();
    var body = split("RC2-P", "2024-06-15");
    organizationOf(body).put("fullMembers", 2);
    partOf(body).put("memberIds", List.of(new UUID(0, 1), new UUID(0, 2)));
    api.post("/v1/organizations/" + world.branch() + "/splits", body)
        .then()
        .statusCode(422)
        .body("code", equalTo("ORG-01"))
        .body("violations.pointer", contains("/parts/0/organization/fullMembers"));
    api.get("/v1/organizations?code=RC2-P").then().body("items", empty());
  }

  @Test
  void aBulkMoveMovesAllOrNone() {
    var world = World.of("RD1");
    var api = world.api();
    world.township("RD1-T2", "101");
    branch(world, "RD1-B2");
    var moves = moves(DAY, "RD1-B", "RD1-T2", "RD1-B2", "RD1-T2");
    var path = "/v1/reorganizations/moves";
    var bad = moves(DAY, "RD1-B", "RD1-T2", "RD1-B2", "RD1-B");
    api.post(path, bad)
        .then()
        .statusCode(422)
        .body("code", equalTo("ORG-15"))
        .body("violations.pointer", contains("/moves/1/parentId"));
    api.get("/v1/organizations/" + world.branch()).then().body("parentId", equalTo(world.town()));
    var preview = api.post(path + "?dryRun=true", moves).then().statusCode(200);
    preview.body("organizations.parentAfter", contains("RD1-T2", null, "RD1-T2"));
    moves.put("digest", preview.extract().path("digest"));
    api.post(path, moves)
        .then()
        .statusCode(202)
        .body("state", equalTo("DONE"))
        .body("steps.org.state", equalTo("DONE"));
    String town = api.get("/v1/organizations?code=RD1-T2").path("items[0].id");
    api.get("/v1/organizations/" + world.branch()).then().body("parentId", equalTo(town));
    api.get("/v1/organizations/" + world.branch() + "?asOf=2024-06-14")
        .then()
        .body("parentId", equalTo(world.town()));
  }

  @Test
  void aBulkMoveAheadIsPlannedAndACycleWithinItIsFound() {
    var world = World.of("RD2");
    var api = world.api();
    world.township("RD2-T2", "101");
    var ahead = LocalDate.now(clock).plusDays(40).toString();
    var moves = moves(ahead, "RD2-B", "RD2-T2");
    var path = "/v1/reorganizations/moves";
    moves.put("digest", api.post(path + "?dryRun=true", moves).path("digest"));
    api.post(path, moves).then().statusCode(202).body("state", equalTo("PLANNED"));
    api.get("/v1/organizations/" + world.branch()).then().body("parentId", equalTo(world.town()));
    var cycle = moves(DAY, "RD2-T", "RD2-T2", "RD2-T2", "RD2-T");
    api.post(path + "?dryRun=true", cycle)
        .then()
        .body("feasible", equalTo(false))
        .body("findings.code", hasItem("ORG-15"));
    var twice = moves(DAY, "RD2-B", "RD2-T2", "RD2-B", "RD2-T2");
    api.post(path, twice).then().statusCode(422).body("code", equalTo("named-twice"));
  }

  @Test
  void aLongListTakesAsManyStatementsAsAShortOne() {
    var world = World.of("RE1");
    var api = world.api();
    world.township("RE1-T2", "101");
    for (var month = 1; month <= 3; month++) {
      var moves = moves("2024-0" + month + "-01", "RE1-B", month == 2 ? "RE1-T" : "RE1-T2");
      moves.put("digest", api.post("/v1/reorganizations/moves?dryRun=true", moves).path("digest"));
      api.post("/v1/reorganizations/moves", moves).then().statusCode(202);
    }
    var path = "/v1/reorganizations?under=RE1&limit=";
    api.get(path + 3).then().body("items.effectiveOn", hasItem("2024-03-01"));
    assertThat(StatementCount.of(api::request, request -> request.get(path + 3)))
        .isEqualTo(StatementCount.of(api::request, request -> request.get(path + 1)));
  }

  private static Map<String, Object> merger(String target) {
    var body = new HashMap<String, Object>();
    body.put("targetId", target);
    body.put("effectiveOn", DAY);
    body.put("reason", "村庄合并");
    return body;
  }

  private static Map<String, Object> split(String code, String foundedOn) {
    var organization = new HashMap<String, Object>();
    organization.put("code", code);
    organization.put("name", "新支部");
    organization.put("form", "BRANCH");
    organization.put("foundedOn", foundedOn);
    organization.put("fullMembers", 3);
    var part = new HashMap<String, Object>();
    part.put("organization", organization);
    part.put("memberIds", List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3)));
    var body = new HashMap<String, Object>();
    body.put("effectiveOn", DAY);
    body.put("reason", "人数超限");
    body.put("parts", List.of(part));
    return body;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> partOf(Map<String, Object> split) {
    return ((List<Map<String, Object>>) Objects.requireNonNull(split.get("parts"))).getFirst();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> organizationOf(Map<String, Object> split) {
    return (Map<String, Object>) Objects.requireNonNull(partOf(split).get("organization"));
  }

  private static Map<String, Object> moves(String day, String... named) {
    var moves = new ArrayList<Map<String, String>>();
    for (var i = 0; i < named.length; i += 2) {
      moves.add(Map.of("organizationId", named[i], "parentId", named[i + 1]));
    }
    var body = new HashMap<String, Object>();
    body.put("effectiveOn", day);
    body.put("reason", "区划调整");
    body.put("moves", moves);
    return body;
  }

  private static String digest(Api api, String source, Map<String, Object> body) {
    return api.post(path(source) + "?dryRun=true", body)
        .then()
        .statusCode(200)
        .body("feasible", equalTo(true))
        .extract()
        .path("digest");
  }

  private static String path(String source) {
    return "/v1/organizations/" + source + "/mergers";
  }

  private static String placePath(World world) {
    String id = world.api().get("/v1/places?code=" + world.village()).path("items[0].id");
    return "/v1/places/" + id;
  }

  private static String branch(World world, String code) {
    return world
        .api()
        .made(
            "/v1/organizations",
            World.organization(code, "BRANCH", world.code() + "-T", world.village()));
  }

  private static Map<String, Object> grid(World world) {
    return Map.of(
        "code",
        world.code() + "-1",
        "name",
        "网格",
        "level",
        "GRID",
        "placeCode",
        world.village(),
        "organizationId",
        world.code() + "-B",
        "householdCount",
        200,
        "openedOn",
        "2020-05-05");
  }

  private static Map<String, Object> election() {
    var secretary = Map.of("personId", new UUID(0, 9), "post", "SECRETARY", "votes", 5);
    return Map.of(
        "heldOn", "2023-01-15", "fullMembers", 5, "attended", 5, "elected", List.of(secretary));
  }

  /** What another service counts at an organisation, as it stands on the figures topic. */
  private void count(String organization, String view, Map<String, Integer> levels) {
    var cells = new HashMap<String, Map<String, Integer>>();
    levels.forEach((figure, level) -> cells.put(figure, Map.of("1", level)));
    var wire = new SagaWire(brokers, database);
    wire.send(
        "jiceng.figures.v1",
        organization + "|" + view + "|2020",
        Json.write(Map.of("cells", cells)),
        Map.of(
            "service",
            view.equals("member") ? "member" : "economy",
            "epoch",
            "1",
            "revision",
            "1",
            "kind",
            "cells"));
    wire.await(
        () ->
            wire.number(
                    "select count(*) from neighbour_cell where view = '%s' and organization_id = '%s'"
                        .formatted(view, organization))
                == 1);
  }

  private void answer(HandoverAnswer it) {
    new SagaWire(brokers, database)
        .send(it.service(), it.key(), HandoverAnswer.TYPE, it.attempt(), Json.write(it));
  }

  private void await(Api api, String id, String state, String path, Object value) {
    new SagaWire(brokers, database)
        .await(
            () -> {
              var view = api.get("/v1/reorganizations/" + id);
              return state.equals(view.path("state")) && value.equals(view.path(path));
            });
  }

  private int level(String organization, String figure, YearMonth month) {
    return new PublishedFigures(database)
        .level(UUID.fromString(organization), figure, month)
        .intValueExact();
  }
}
