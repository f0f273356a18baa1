package io.jiceng.organization.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HealthApiTest {
  private static final String PATH = "/v1/health";
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private final YearMonth month = YearMonth.from(today);

  @Inject LightKeeper keeper;
  @Inject LightMarks marks;
  @Inject DataSource database;

  /** A duty without grace: a missed month is red from its first day on. */
  private static void ask(World world, String validFrom) {
    world
        .api()
        .made(
            "/v1/obligations",
            Map.of(
                "code",
                "THEME_DAY",
                "organizationId",
                world.code(),
                "validFrom",
                validFrom,
                "graceDays",
                0,
                "warnDays",
                0));
  }

  private static String held(World world, LocalDate day, Map<String, ?> more) {
    var body = new HashMap<String, Object>();
    body.put("organizationId", world.code() + "-B");
    body.put("agenda", List.of(Map.of("kind", "THEME_DAY", "topic", "主题党日")));
    body.put("heldOn", day.toString());
    body.put("hostPersonId", UUID.randomUUID().toString());
    body.put("attendedCount", 9);
    body.put("status", "CONFIRMED");
    body.putAll(more);
    return world.api().made("/v1/org-life-records", body);
  }

  private static ValidatableResponse explain(World world, String period, String on) {
    return world
        .api()
        .get(
            PATH
                + "/explain?organization="
                + world.code()
                + "-B&obligation=THEME_DAY&period="
                + period
                + "&on="
                + on)
        .then();
  }

  private static ValidatableResponse counts(World world) {
    return world.api().get(PATH + "?organization=" + world.code()).then().statusCode(200);
  }

  @Test
  void aLightSaysWhyItIsAsItIs() {
    var world = World.of("HA1");
    world
        .api()
        .post(
            "/v1/obligations/adoptions", Map.of("organizationId", "HA1", "validFrom", "2024-01-01"))
        .then()
        .statusCode(200)
        .body("items.code", hasSize(9));
    var record = held(world, LocalDate.of(2024, 10, 3), Map.of("makeUpFor", "2024-09"));
    explain(world, "2024-09", "2024-09-22")
        .statusCode(200)
        .body("light", equalTo("OPEN"))
        .body("colour", equalTo("GREEN"))
        .body("nextChangeOn", equalTo("2024-09-23"))
        .body("turnsGreenBy.act", equalTo("HOLD"))
        .body("turnsGreenBy.until", equalTo("2024-09-30"))
        .body("turnsGreenBy.becomes", equalTo("DONE"));
    explain(world, "2024-09", "2024-10-02")
        .body("light", equalTo("YELLOW"))
        .body("nextChangeOn", equalTo("2024-10-06"))
        .body("turnsGreenBy.act", equalTo("MAKE_UP"))
        .body("turnsGreenBy.until", equalTo("2024-10-05"));
    explain(world, "2024-09", "2024-10-04")
        .body("light", equalTo("YELLOW_LATE"))
        .body("turnsGreenBy", nullValue())
        .body("inputs.records.id", contains(record))
        .body("inputs.records.makeUp", contains(true))
        .body("rule.validFrom", equalTo("2024-01-01"))
        .body("rule.terms.graceDays", equalTo(5))
        .body("because", containsString("补开"));
    explain(world, "2024-10", "2024-10-31").body("light", equalTo("YELLOW"));
    explain(world, "2024-10", "2024-11-06")
        .body("light", equalTo("RED"))
        .body("turnsGreenBy.becomes", equalTo("RED_MADE_UP"))
        .body("turnsGreenBy.until", nullValue());
    explain(world, "2023-12", "2024-01-05")
        .body("applies", equalTo(false))
        .body("light", nullValue());
    explain(world, "2024-Q3", "2024-11-06").body("applies", equalTo(false));
  }

  @Test
  void aRecordTurnsTheLightAndTheCounts() {
    var world = World.of("HB1");
    ask(world, "2020-01-01");
    keeper.keep();
    counts(world)
        .body("branches", equalTo(1))
        .body("colours.RED", equalTo(1))
        .body("duties.period", hasItem(month.toString()));
    world
        .api()
        .get(PATH + "/branches?under=HB1&colour=RED")
        .then()
        .body("items.code", contains("HB1-B"));
    var missed = month.minusMonths(1).toString();
    world
        .api()
        .get(PATH + "/lights?under=HB1&period=" + missed)
        .then()
        .body("items.state", contains("RED"))
        .body("items.organizationId", contains(world.branch()));
    var made = held(world, today.withDayOfMonth(1), Map.of("makeUpFor", missed));
    held(world, today.withDayOfMonth(1), Map.of());
    keeper.keep();
    counts(world).body("colours.RED", equalTo(0)).body("colours.GREEN", equalTo(1));
    world
        .api()
        .get(PATH + "/lights?under=HB1&period=" + missed)
        .then()
        .body("items.state", contains("RED_MADE_UP"));
    world
        .api()
        .post("/v1/org-life-records/" + made + "/withdrawals", Map.of("reason", "误记"))
        .then()
        .statusCode(200);
    keeper.keep();
    counts(world).body("colours.RED", equalTo(1));
  }

  /** The stored light, the explained one and the figures of past months say the same. */
  @Test
  void storedLightsEqualExplainedOnesAndReachTheFigures() {
    var world = World.of("HB2");
    ask(world, "2024-01-01");
    held(world, LocalDate.of(2024, 2, 10), Map.of());
    held(world, LocalDate.of(2024, 3, 10), Map.of());
    keeper.keep();
    var stored = world.api().get(PATH + "/lights?under=HB2&limit=500").jsonPath();
    List<String> periods = stored.getList("items.period");
    List<String> states = stored.getList("items.state");
    assertThat(periods).contains("2024-01", month.toString()).doesNotContain("2023-12");
    for (int i = 0; i < periods.size(); i++) {
      explain(world, periods.get(i), today.toString()).body("light", equalTo(states.get(i)));
    }
    var branch = UUID.fromString(world.branch());
    var published = new PublishedFigures(database);
    assertThat(published.level(branch, "health.branch-count", YearMonth.of(2023, 12))).isZero();
    assertThat(published.level(branch, "health.branch-count", YearMonth.of(2024, 2))).isOne();
    assertThat(published.level(branch, "health.red-count", YearMonth.of(2024, 2))).isOne();
    assertThat(published.level(branch, "health.green-count", YearMonth.of(2024, 3))).isOne();
    assertThat(published.level(branch, "health.yellow-count", YearMonth.of(2024, 4))).isOne();
    assertThat(published.level(branch, "health.red-count", YearMonth.of(2024, 5))).isOne();
  }

  @Test
  void committeeAndGroupMeetingsAreAskedWhereTheyExist() {
    var world = World.of("HC1");
    var api = world.api();
    for (var code : List.of("COMMITTEE_MEETING", "GROUP_MEETING")) {
      api.made(
          "/v1/obligations",
          Map.of("code", code, "organizationId", "HC1", "validFrom", "2024-01-01"));
    }
    keeper.keep();
    counts(world).body("branches", equalTo(0)).body("duties", empty());
    var group =
        api.made(
            "/v1/organizations", World.organization("HC1-G", "GROUP", "HC1-B", world.village()));
    keeper.keep();
    counts(world).body("branches", equalTo(1)).body("duties.obligation", hasItem("GROUP_MEETING"));
    api.get(PATH + "/lights?organization=HC1-G&limit=1")
        .then()
        .body("items.organizationId", contains(group))
        .body("items.branchId", contains(world.branch()));
  }

  @Test
  void aBranchThatClosedLongAgoKeepsNobodyFromTheirLight() {
    var world = World.of("HC2");
    var api = world.api();
    var old =
        api.made(
            "/v1/organizations", World.organization("HC2-X", "BRANCH", "HC2-T", world.village()));
    api.post("/v1/organizations/" + old + "/closures", World.closure("2019-06-30"))
        .then()
        .statusCode(200);
    ask(world, "2024-01-01");
    keeper.keep();
    counts(world).body("branches", equalTo(1)).body("colours.RED", equalTo(1));
  }

  @Test
  void aBranchWhoseLightsCannotBeComputedKeepsNobodyElseFromTheirs() throws SQLException {
    var sick = World.of("HP1");
    var well = World.of("HP2");
    execute(
        """
        create function sick() returns trigger language plpgsql as $$
        begin
          if new.subject_id = '%s' then raise exception 'sick'; end if;
          return new;
        end $$;
        create trigger sick before insert on duty_light for each row execute function sick()
        """
            .formatted(sick.branch()));
    try {
      ask(sick, "2024-01-01");
      ask(well, "2024-01-01");
      keeper.keep();
      counts(well).body("branches", equalTo(1));
      counts(sick).body("branches", equalTo(0));
    } finally {
      execute("drop trigger sick on duty_light; drop function sick()");
    }
    QuarkusTransaction.requiringNew().run(() -> marks.turn(today));
    keeper.keep();
    counts(sick).body("branches", equalTo(1));
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aNearerVersionWinsAndLaterTermsLeaveThePast() {
    var world = World.of("HD1");
    var api = world.api();
    ask(world, "2024-01-01");
    api.made(
        "/v1/obligations",
        Map.of(
            "code", "THEME_DAY",
            "organizationId", "HD1-B",
            "validFrom", "2024-06-01",
            "required", false));
    explain(world, "2024-05", "2024-07-01").body("light", equalTo("RED"));
    explain(world, "2024-06", "2024-07-01").body("applies", equalTo(false));
    api.post(
            "/v1/obligations",
            Map.of("code", "THEME_DAY", "organizationId", "HD1", "validFrom", today.toString()))
        .then()
        .statusCode(422)
        .body("code", equalTo("obligation-in-force"));
    var tomorrow = today.plusDays(1).toString();
    api.made(
        "/v1/obligations",
        Map.of("code", "THEME_DAY", "organizationId", "HD1", "validFrom", tomorrow));
    api.get("/v1/obligations?under=HD1&code=THEME_DAY&on=" + today)
        .then()
        .body("items.validTo", hasItem(tomorrow));
  }

  @Test
  void aRuleCanBeTriedOnThePast() {
    var world = World.of("HD2");
    ask(world, "2024-01-01");
    held(world, LocalDate.of(2024, 2, 10), Map.of());
    held(world, LocalDate.of(2024, 2, 20), Map.of());
    held(world, LocalDate.of(2024, 3, 10), Map.of());
    keeper.keep();
    var simulation =
        Map.of(
            "obligation",
            Map.of(
                "code", "THEME_DAY",
                "organizationId", "HD2",
                "validFrom", "2027-01-01",
                "minimum", 2),
            "from",
            "2024-01-01",
            "to",
            "2024-04-30");
    world
        .api()
        .post(PATH + "/simulations", simulation)
        .then()
        .statusCode(200)
        .body("lights", equalTo(4))
        .body("changed", equalTo(1))
        .body("changes.period", contains("2024-03"))
        .body("transitions[0].was", equalTo("DONE"))
        .body("transitions[0].would", equalTo("RED"));
    explain(world, "2024-03", "2024-12-01").body("light", equalTo("DONE"));
  }

  /** TSK-01: one record satisfies the list's item and the duty of branch life alike. */
  @Test
  void aPeriodicItemOfATaskListIsADutyOfItsBranch() {
    var world = World.of("HL1");
    var year = today.getYear() - 1;
    var item =
        Map.of(
            "number",
            1,
            "title",
            "每季主题党日",
            "period",
            "QUARTER",
            "minimum",
            1,
            "recordKinds",
            List.of("THEME_DAY"));
    world
        .api()
        .made(
            "/v1/task-lists",
            Map.of(
                "code", "HL1-L",
                "organizationId", "HL1-B",
                "type", "ACTIVITY",
                "year", year,
                "title", "活动清单",
                "issuedOn", LocalDate.of(year, 1, 5).toString(),
                "items", List.of(item)));
    held(world, LocalDate.of(year, 2, 10), Map.of());
    keeper.keep();
    world
        .api()
        .get(PATH + "/lights?organization=HL1-B")
        .then()
        .body("items.obligation", hasItem("HL1-L-1"))
        .body("items.period", contains(year + "-Q4", year + "-Q3", year + "-Q2", year + "-Q1"))
        .body("items.state", contains("RED", "RED", "RED", "DONE"));
    world
        .api()
        .get(PATH + "/explain?organization=HL1-B&obligation=HL1-L-1&period=" + year + "-Q1")
        .then()
        .body("light", equalTo("DONE"))
        .body("rule.terms.zh", equalTo("每季主题党日"));
  }

  @Test
  void theSuperiorWaives() {
    var world = World.of("HE1");
    ask(world, "2024-01-01");
    var request =
        Map.of(
            "organizationId", "HE1-B",
            "obligation", "THEME_DAY",
            "period", "2024-07",
            "reason", "防汛抢险");
    var clerk = new Api(tokenOf("branch-clerk", "clerk", "HE1-B"));
    var id = clerk.made("/v1/waivers", request);
    clerk.post("/v1/waivers", request).then().statusCode(409);
    var decision = Map.of("approved", true);
    var own = new Api(tokenOf("branch-clerk", "reviewer", "HE1"));
    own.post("/v1/waivers/" + id + "/decisions", decision)
        .then()
        .statusCode(422)
        .body("code", equalTo("waiver-own-request"));
    var below = new Api(tokenOf("branch-reviewer", "reviewer", "HE1-B"));
    below
        .post("/v1/waivers/" + id + "/decisions", decision)
        .then()
        .statusCode(403)
        .body("code", equalTo("waiver-superior"));
    var superior = new Api(tokenOf("town-reviewer", "reviewer", "HE1-T"));
    superior.post("/v1/waivers/" + id + "/decisions", decision).then().statusCode(200);
    superior.post("/v1/waivers/" + id + "/decisions", decision).then().statusCode(409);
    explain(world, "2024-07", "2024-12-01").body("light", equalTo("WAIVED"));
    superior
        .post("/v1/waivers/" + id + "/revocations", Map.of("reason", "误批"))
        .then()
        .statusCode(200);
    explain(world, "2024-07", "2024-12-01").body("light", equalTo("RED"));
    clerk
        .post(
            "/v1/waivers",
            Map.of(
                "organizationId", "HE1-B",
                "obligation", "APPRAISAL",
                "period", "2024",
                "reason", "无"))
        .then()
        .statusCode(422)
        .body("code", equalTo("duty-not-asked"));
  }

  private static String tokenOf(String subject, String role, String scope) {
    return Tokens.of(subject, List.of(role), List.of(scope));
  }

  @Test
  void aRedLightOpensOneItemThatIsAnsweredVerifiedAndClosed() {
    var world = World.of("HF1");
    ask(world, "2020-01-01");
    keeper.keep();
    keeper.keep();
    var items = "/v1/supervision-items?under=HF1";
    var api = world.api();
    api.get(items)
        .then()
        .body("items", hasSize(1))
        .body("items[0].assigneeId", equalTo(world.town()))
        .body("items[0].obligation", equalTo("THEME_DAY"))
        .body("items[0].period", equalTo(month.minusMonths(1).toString()))
        .body("items[0].status", equalTo("OPEN"));
    String id = api.get(items).path("items[0].id");
    var path = "/v1/supervision-items/" + id;
    var clerk = new Api(tokenOf("town-clerk", "clerk", "HF1-T"));
    new Api(tokenOf("branch-clerk", "clerk", "HF1-B"))
        .post(path + "/replies", Map.of("text", "我回"))
        .then()
        .statusCode(403);
    clerk.post(path + "/replies", Map.of("text", "已督促补开")).then().statusCode(200);
    clerk.post(path + "/replies", Map.of("text", "再回")).then().statusCode(409);
    var reviewer = new Api(tokenOf("reviewer", "reviewer", "HF1"));
    reviewer.post(path + "/closures", Map.of()).then().statusCode(409);
    reviewer
        .post(path + "/verifications", Map.of("accepted", true, "note", "属实"))
        .then()
        .statusCode(200)
        .body("status", equalTo("VERIFIED"));
    held(world, today.withDayOfMonth(1), Map.of("makeUpFor", month.minusMonths(1).toString()));
    keeper.keep();
    api.get(path).then().body("remediedOn", equalTo(today.toString()));
    reviewer
        .post(path + "/closures", Map.of())
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
  }

  @ParameterizedTest
  @CsvSource({
    "/explain?organization=HG1-B&obligation=THEME_DAY&period=2026-13, 400",
    "/explain?organization=HG1-B&obligation=THEME_DAY, 400",
    "/explain?organization=HG1-B&obligation=THEME_DAY&period=2024-01&on=2999-01-01, 400",
    "/explain?organization=HG2-B&obligation=THEME_DAY&period=2024-01, 404",
    "?organization=HG2, 404",
    "?organization=HG1&on=2999-01-01, 400",
    "/lights?under=HG2, 404",
    "/lights?period=soon, 400",
    "/branches?colour=PINK, 400",
  })
  void namesWhatIsWrongWithAQuestion(String question, int status) {
    World.of("HG2");
    World.of("HG1").api().get(PATH + question).then().statusCode(status);
    RestAssured.given().get(PATH + question).then().statusCode(401);
  }

  @Test
  void theSnapshotKeepsWhatWasShown() {
    var world = World.of("HH1");
    ask(world, "2020-01-01");
    keeper.keep();
    var missed = month.minusMonths(1);
    explain(world, missed.toString(), today.toString()).body("shown", equalTo("RED"));
    held(world, missed.atDay(10), Map.of());
    explain(world, missed.toString(), today.toString())
        .body("light", equalTo("DONE"))
        .body("shown", not(nullValue()));
  }
}
