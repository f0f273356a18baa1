package io.jiceng.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.local.LocalStack;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who comes from one district finds nothing of another: no record, no figure, no job. */
@ExtendWith(RunningSystem.class)
class AccessTest {
  private static final int RECORD = 1;
  private static @Nullable Districts shared;

  /** Two districts with a record of each kind, and a caller from one of them. */
  record Districts(District mine, District theirs, Api caller, Map<Resource, Api.Answer> records) {
    static Districts found(LocalStack stack) {
      var mine = District.settled(stack);
      var theirs = District.settled(stack);
      var caller = new Api(stack.gateway(), District.token(stack, mine.code()));
      var records = new LinkedHashMap<Resource, Api.Answer>();
      for (var resource : Resource.values()) {
        records.put(
            resource,
            theirs.api().post(resource.path(), resource.body(theirs, RECORD)).expect(201));
      }
      return new Districts(mine, theirs, caller, records);
    }

    Api.Answer record(Resource resource) {
      return records.getOrDefault(resource, records.values().iterator().next());
    }

    String path(Resource resource) {
      return resource.path() + "/" + record(resource).id();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRecordOutOfScopeIsNotFound(Resource resource, LocalStack stack) {
    var districts = districts(stack);
    var caller = districts.caller();
    var path = districts.path(resource);
    var before = districts.theirs().api().get(path).expect(200);

    caller.get(path).expect(404);
    for (var part : reads(resource)) {
      districts.theirs().api().get(path + "/" + part).expect(200);
      caller.get(path + "/" + part).expect(404);
    }
    caller.patch(path, before.etag(), Map.of(resource.textField(), "x")).expect(404);
    acts(resource, districts.mine())
        .forEach((act, body) -> caller.post(path + "/" + act, body).expect(404));
    if (resource == Resource.STATEMENTS) {
      for (var act : List.of("submissions", "checks", "acceptances", "locks")) {
        caller.act(path + "/" + act, before.etag()).expect(404);
      }
    }
    if (resource == Resource.RULE_PARAMETERS) {
      caller.delete(path, before.etag()).expect(404);
    }
    assertThat(districts.theirs().api().get(path).expect(200).body()).isEqualTo(before.body());
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsCreatedOutOfScope(Resource resource, LocalStack stack) {
    var districts = districts(stack);
    var before = districts.theirs().ids(resource);
    var body = resource.body(districts.theirs(), 2);
    // Collectives out of scope are as unknown as those that do not exist.
    int status = resource == Resource.STATEMENTS ? 422 : 404;
    districts.caller().post(resource.path(), body).expect(status);
    assertThat(districts.theirs().ids(resource)).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void listsLeaveOutWhatIsOutOfScope(Resource resource, LocalStack stack) {
    var districts = districts(stack);
    var caller = districts.caller();
    var mine = caller.post(resource.path(), resource.body(districts.mine(), 3)).expect(201);

    var listed = caller.all(resource.path()).stream().map(it -> it.get("id").asText()).toList();

    assertThat(listed)
        .contains(mine.id())
        .doesNotContainAnyElementsOf(districts.theirs().ids(resource));
    caller.get(resource.path() + "?under=" + districts.theirs().code()).expect(404);
    caller.get(resource.path() + "?under=" + District.ROOT).expect(404);
  }

  @Test
  void searchesFindNobodyOutOfScope(LocalStack stack) {
    var districts = districts(stack);
    var number = Resource.MEMBERS.body(districts.theirs(), RECORD).get("idNumber");
    var search = Map.of("idNumber", String.valueOf(number));
    assertThat(found(districts.theirs().api(), search)).isEqualTo(1);
    assertThat(found(districts.caller(), search)).isZero();
    districts
        .caller()
        .post("/v1/members/searches", Map.of("name", "李", "under", districts.theirs().code()))
        .expect(404);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RULE_PARAMETERS", "PERSONS", "MATTERS"})
  void aFileStoresNothingOutOfScopeAndItsJobIsItsSendersOwn(Resource resource, LocalStack stack) {
    var districts = districts(stack);
    var before = districts.theirs().ids(resource);
    var file = ImportFile.lines(List.of(resource.row(districts.theirs(), 4)));
    var sent =
        ImportFile.sent(
            districts.caller(), resource, "PER_ROW", UUID.randomUUID().toString(), file);

    assertThat(sent.ended().get("failed").asInt()).isEqualTo(1);
    assertThat(sent.errors()).hasSize(1);
    assertThat(districts.theirs().ids(resource)).isEqualTo(before);

    var stranger =
        new Api(
            stack.gateway(),
            stack
                .signIn()
                .token(
                    "stranger",
                    List.of("admin"),
                    List.of(districts.theirs().code()),
                    Duration.ofHours(1)));
    for (var part : List.of("", "/errors", "/errors.csv")) {
      stranger.get("/v1/imports/" + sent.id() + part).expect(404);
    }
  }

  @Test
  void noFigureOfAnotherDistrictIsShown(LocalStack stack) {
    var districts = districts(stack);
    var caller = districts.caller();
    var values = "/v1/figures/values?period=2024&organization=";
    Eventually.within(
        Duration.ofSeconds(20), () -> caller.get(values + districts.mine().code()).expect(200));
    for (var organization :
        List.of(
            districts.theirs().code(),
            districts.theirs().branchCode(),
            districts.record(Resource.ORGANIZATIONS).id(),
            District.ROOT)) {
      caller.get(values + organization).expect(404);
      caller.get("/v1/reconciliation?organization=" + organization).expect(404);
      for (var figure : List.of("organization.branch-count", "member.count", "collective.income")) {
        var path = "/v1/figures/" + figure + "/";
        var query = "?organization=" + organization;
        caller.get(path + "series" + query + "&from=2024-01&to=2024-12").expect(404);
        caller.get(path + "breakdown" + query + "&period=2024").expect(404);
        caller.get(path + "lineage" + query + "&period=2024").expect(404);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesTokensThatAreNotOurs(Resource resource, LocalStack stack) {
    var districts = districts(stack);
    var path = districts.path(resource);
    for (var token : badTokens(stack)) {
      var caller = new Api(stack.gateway(), token);
      caller.get(resource.path()).expect(401);
      caller.get(path).expect(401);
      caller.post(resource.path(), resource.body(districts.theirs(), 5)).expect(401);
      caller.patch(path, "\"0\"", Map.of(resource.textField(), "x")).expect(401);
    }
  }

  @Test
  void refusesTokensThatAreNotOursAtTheGatewayItself(LocalStack stack) {
    for (var token : badTokens(stack)) {
      var caller = new Api(stack.gateway(), token);
      for (var path :
          List.of(
              "/v1/me",
              "/v1/figures",
              "/v1/figures/values?organization=TEST&period=2024",
              "/v1/reconciliation?organization=TEST",
              "/v1/code-lists",
              "/v1/audit/member",
              "/v1/operations/intake",
              "/v1/imports/member-" + UUID.randomUUID())) {
        caller.get(path).expect(401);
      }
      caller.post("/v1/imports?resource=members", "key", "application/x-ndjson", "{}").expect(401);
    }
  }

  private static Districts districts(LocalStack stack) {
    var districts = shared == null ? Districts.found(stack) : shared;
    shared = districts;
    return districts;
  }

  private static List<String> badTokens(LocalStack stack) {
    var signIn = stack.signIn();
    return List.of(
        signIn.token("tester", List.of("admin"), List.of(District.ROOT), Duration.ofMinutes(-5)),
        signIn.foreignToken("kt-admin"),
        signIn.forgedToken("kt-admin"),
        "x",
        "");
  }

  private static int found(Api api, Map<String, String> search) {
    return api.post("/v1/members/searches", search).expect(200).body().get("items").size();
  }

  private static List<String> reads(Resource resource) {
    return switch (resource) {
      case ORGANIZATIONS -> List.of("ancestors", "children", "history");
      case GROUPS -> List.of("members");
      case MEMBERS, HOST_UNITS -> List.of("history");
      case COLLECTIVES -> List.of("affiliations");
      case STATEMENTS -> List.of("snapshots", "corrections");
      case MATTERS -> List.of("beneficiaries");
      case PLACES, GRIDS, VISITS, TASK_LISTS, RULE_PARAMETERS, PERSONS -> List.of();
    };
  }

  private static Map<String, Object> acts(Resource resource, District mine) {
    var closing = Map.of("closedOn", "2025-01-01", "reason", "test");
    return switch (resource) {
      case PLACES -> Map.of("managed-places", Map.of("placeCodes", List.of()));
      case ORGANIZATIONS ->
          Map.of(
              "closures",
              closing,
              "moves",
              Map.of("parentId", mine.code(), "effectiveOn", "2025-01-01", "reason", "test"));
      case GRIDS -> Map.of("closures", Map.of("closedOn", "2025-01-01"));
      case GROUPS ->
          Map.of(
              "closures",
              closing,
              "members",
              Map.of(
                  "organizationIds",
                  List.of(mine.branchCode()),
                  "from",
                  "2025-01-01",
                  "reason",
                  "test"),
              "endings",
              Map.of(
                  "organizationIds",
                  List.of(mine.branchCode()),
                  "to",
                  "2025-01-01",
                  "reason",
                  "test"));
      case HOST_UNITS ->
          Map.of(
              "party-work",
              Map.of("partyClause", true, "on", "2025-01-01"),
              "closures",
              Map.of("closedOn", "2025-01-02"));
      case MEMBERS ->
          Map.of(
              "branch-changes",
              Map.of(
                  "organizationId",
                  mine.branchCode(),
                  "effectiveOn",
                  "2025-01-01",
                  "reason",
                  "test"),
              "conversions",
              Map.of("on", "2025-01-01"),
              "departures",
              Map.of("status", "LEFT", "on", "2025-01-01", "reason", "test"),
              "reveals",
              Map.of("field", "ID_NUMBER", "purpose", "CONTACT", "reason", "test"));
      case COLLECTIVES ->
          Map.of(
              "closures",
              closing,
              "transfers",
              Map.of("organizationId", mine.code(), "effectiveOn", "2025-01-01", "reason", "test"));
      case STATEMENTS ->
          Map.of(
              "returns",
              Map.of("reason", "test"),
              "corrections",
              Map.of("lines", List.of(Map.of("account", "501", "amount", 1)), "reason", "test"));
      case VISITS -> Map.of("cancellations", Map.of("reason", "test"));
      case MATTERS ->
          Map.of(
              "upgrades",
              Map.of("toLevel", "VILLAGE", "upgradedOn", "2024-04-01", "reason", "test"),
              "withdrawals",
              Map.of("endedOn", "2024-04-01"));
      case TASK_LISTS, RULE_PARAMETERS, PERSONS -> Map.of();
    };
  }
}
