package io.jiceng.organization.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.organization.Announced;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TaskApiTest {
  private static final String LISTS = "/v1/task-lists";
  private static final String TASKS = "/v1/tasks";
  private static final String ASSIGNMENTS = "/v1/tasks/assignments";

  @Inject DataSource database;
  @Inject TaskEscalation escalation;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  private static Map<String, Object> list(String code, String organization, String type) {
    var body = new HashMap<String, Object>();
    body.put("code", code);
    body.put("organizationId", organization);
    body.put("type", type);
    body.put("year", 2026);
    body.put("title", "清单" + code);
    body.put("issuedOn", "2026-01-10");
    return body;
  }

  private static Map<String, Object> task(World world, String code, String... answering) {
    var body = new HashMap<String, Object>();
    body.put("code", code);
    body.put("organizationId", world.code());
    body.put("title", "任务" + code);
    body.put("issuedOn", "2026-02-01");
    body.put("assignments", List.of(answering).stream().map(TaskApiTest::assignment).toList());
    return body;
  }

  private static Map<String, Object> assignment(String answering) {
    var body = new HashMap<String, Object>();
    body.put("answeringOrganizationId", answering);
    body.put("letterNo", "交办〔2026〕7号");
    body.put("dueOn", "2026-06-30");
    return body;
  }

  @Test
  void aBranchHasFiveListsAYear() {
    var world = World.of("TK1");
    var api = world.api();
    for (var type : List.of("STUDY", "ACTIVITY", "BASIC_TASK")) {
      api.made(LISTS, list("TK1-" + type, "TK1-B", type));
    }
    api.get(LISTS + "/completeness?under=TK1&year=2026")
        .then()
        .statusCode(200)
        .body("items.code", contains("TK1-B"))
        .body("items[0].held", equalTo(3))
        .body("items[0].due", equalTo(5))
        .body("items[0].missing", contains("CONTACT_POINT", "SECTOR_FEATURE"));
    api.get(LISTS + "/completeness?under=TK1&year=2025").then().body("items[0].held", equalTo(0));
    api.get(LISTS + "/completeness?under=TK1").then().statusCode(400);
    api.post(LISTS, list("TK1-X", "TK1-B", "STUDY"))
        .then()
        .statusCode(409)
        .body("code", equalTo("TSK-02"));
    api.post(LISTS, list("TK1-Y", "TK1", "STUDY"))
        .then()
        .statusCode(422)
        .body("code", equalTo("TSK-02"));
    var contact = list("TK1-C", "TK1-B", "CONTACT_POINT");
    api.post(LISTS, contact).then().statusCode(422).body("code", equalTo("TSK-03"));
    contact.put("postingId", UUID.randomUUID().toString());
    api.made(LISTS, contact);
    api.get(LISTS + "?type=CONTACT_POINT").then().body("items", hasSize(1));
    assertThat(level(world.branch(), "task-list.branch-count", 2026)).isEqualTo(4);
  }

  @Test
  void keepsPeriodicItemsWithTheRecordsThatSatisfyThem() {
    var world = World.of("TK2");
    var api = world.api();
    var body = list("TK2-L", "TK2-B", "BASIC_TASK");
    var item =
        new HashMap<String, Object>(
            Map.of(
                "number",
                1,
                "title",
                "支部党员大会",
                "period",
                "QUARTER",
                "minimum",
                1,
                "recordKinds",
                List.of("MEETING", "LECTURE")));
    body.put("items", List.of(item));
    var id = api.made(LISTS, body);
    api.get(LISTS + "/" + id)
        .then()
        .body("items[0].period", equalTo("QUARTER"))
        .body("items[0].recordKinds", contains("MEETING", "LECTURE"));
    item.put("minimum", 2);
    api.patch(LISTS + "/" + id, 7, Map.of("items", List.of(item))).then().statusCode(412);
    api.patch(LISTS + "/" + id, 0, Map.of("items", List.of(item)))
        .then()
        .statusCode(200)
        .body("items[0].minimum", equalTo(2));
    item.put("recordKinds", List.of());
    api.patch(LISTS + "/" + id, 1, Map.of("items", List.of(item)))
        .then()
        .statusCode(422)
        .body("code", equalTo("TSK-01"));
    audited("TK2", id, "changed", "created");
  }

  @Test
  void aUnitRepliesAndAnotherChecks() throws IOException {
    var world = World.of("TK3");
    var api = world.api();
    var id = api.made(TASKS, task(world, "TK3-1", "TK3-B"));
    var town = Api.of("TK3-B", "clerk");
    String path = ASSIGNMENTS + "/" + town.get(ASSIGNMENTS).path("items[0].id");
    var check = Map.of("accepted", true);
    var checker = new Api(Tokens.of("checker-TK3", List.of("reviewer"), List.of("TK3")));
    checker.post(path + "/checks", check).then().statusCode(409).body("code", equalTo("TSK-04"));
    var reply = Map.of("text", "已完成");
    town.post(path + "/replies", reply).then().statusCode(200).body("state", equalTo("REPLIED"));
    town.post(path + "/replies", reply).then().statusCode(409);
    Api.of("TK3-B", "reviewer").post(path + "/checks", check).then().statusCode(404);
    checker.post(path + "/checks", Map.of("accepted", false)).then().statusCode(422);
    checker
        .post(path + "/checks", Map.of("accepted", false, "reason", "请补充"))
        .then()
        .body("state", equalTo("RETURNED"));
    town.post(path + "/replies", reply).then().statusCode(200);
    checker.post(path + "/checks", check).then().body("state", equalTo("ACCEPTED"));
    api.get(TASKS + "/" + id).then().body("assigned", equalTo(1)).body("accepted", equalTo(1));
    api.post(TASKS + "/" + id + "/withdrawals", Map.of("reason", "重复")).then().statusCode(200);
    api.post(TASKS + "/" + id + "/withdrawals", Map.of("reason", "重复")).then().statusCode(409);
    api.get(path).then().body("state", equalTo("ACCEPTED"));
    audited(
        "TK3",
        path.substring(ASSIGNMENTS.length() + 1),
        "accepted",
        "replied",
        "returned",
        "replied");
    Announced.latest(brokers, Set.of(id, path.substring(ASSIGNMENTS.length() + 1)))
        .agreeWithTheirSchemas(
            Set.of("io.jiceng.task.changed.v1", "io.jiceng.task-assignment.changed.v1"));
  }

  @Test
  void whoRepliedDoesNotCheck() {
    var world = World.of("TK4");
    var api = Api.of("TK4", "admin", "reviewer");
    world.api().made(TASKS, task(world, "TK4-1", "TK4-B"));
    String path = ASSIGNMENTS + "/" + api.get(ASSIGNMENTS).path("items[0].id");
    api.post(path + "/replies", Map.of("text", "已完成")).then().statusCode(200);
    api.post(path + "/checks", Map.of("accepted", true))
        .then()
        .statusCode(403)
        .body("code", equalTo("TSK-04"));
  }

  @Test
  void whatIsOverdueGoesUpTheLeadUnits() {
    var world = World.of("TL1");
    var second = world.township("TL1-T2", "101");
    var body = task(world, "TL1-1", "TL1-B");
    var led = assignment("TL1-B");
    led.put("dueOn", today().toString());
    led.put(
        "leads",
        List.of(
            Map.of("level", "COUNTY", "organizationId", "TL1-T2"),
            Map.of("level", "TOWNSHIP", "organizationId", "TL1-T")));
    body.put("assignments", List.of(led));
    world.api().made(TASKS, body);
    var id = world.api().get(ASSIGNMENTS + "?answering=TL1-B").<String>path("items[0].id");
    escalate(today());
    escalated(world, id);
    escalate(today().plusDays(1));
    escalate(today().plusDays(1));
    escalated(world, id, world.town());
    escalate(today().plusDays(7));
    escalated(world, id, world.town());
    escalate(today().plusDays(8));
    escalated(world, id, world.town(), second);
    escalate(today().plusDays(300));
    escalated(world, id, world.town(), second);
    Api.of("TL1-T2", "viewer").get(ASSIGNMENTS).then().body("items.id", contains(id));
  }

  private void escalate(LocalDate day) {
    while (QuarkusTransaction.requiringNew().call(() -> escalation.carryOut(day)) > 0) {
      assertThat(day).isNotNull();
    }
  }

  private static void escalated(World world, String id, String... units) {
    world
        .api()
        .get(ASSIGNMENTS + "/" + id)
        .then()
        .body("escalations.organizationId", equalTo(List.of(units)));
  }

  /** What a branch has to fill in needs the permit; a department may be asked without. */
  @Test
  void aFormAskedOfABranchNamesItsPermit() {
    var world = World.of("TL2");
    var api = world.api();
    var department = World.organization("TL2-D", "BRANCH", "TL2-T", world.village());
    department.put("setting", "DEPARTMENT");
    api.made("/v1/organizations", department);
    var body = task(world, "TL2-1", "TL2-B", "TL2-D");
    body.put("asks", "FORM");
    body.put("issuedOn", today().toString());
    body.put("assignments", List.of(soon("TL2-B"), soon("TL2-D")));
    api.post(TASKS, body)
        .then()
        .statusCode(422)
        .body("code", equalTo("BUR-02"))
        .body("violations.pointer", contains("/demandId"));
    var applied = api.made("/v1/demands", demand(world));
    body.put("demandId", applied);
    api.post(TASKS, body).then().statusCode(422).body("code", equalTo("BUR-02"));
    permit(world, applied);
    api.made(TASKS, body);
    var toDepartment = task(world, "TL2-2", "TL2-D");
    toDepartment.put("asks", "FORM");
    api.made(TASKS, toDepartment);
  }

  private static Map<String, Object> soon(String unit) {
    var body = assignment(unit);
    body.put("dueOn", today().plusDays(30).toString());
    return body;
  }

  private static Map<String, Object> demand(World world) {
    var body = new HashMap<String, Object>();
    body.put("code", world.code() + "-F");
    body.put("kind", "FORM");
    body.put("title", "探访月报");
    body.put("organizationId", world.code());
    body.put("basis", "民发〔2026〕3号");
    body.put("list", "ASSIST");
    body.put("askedOrganizationId", world.code());
    body.put("askedLevel", "BRANCH");
    body.put("frequency", "MONTHLY");
    body.put("minutesEach", 30);
    body.put("asksFor", List.of(Map.of("name", "独居老人探访次数")));
    return body;
  }

  private static void permit(World world, String id) {
    var approver =
        new Api(Tokens.of("approver-" + world.code(), List.of("reviewer"), List.of(world.code())));
    for (var reviewing :
        List.of("ORGANIZATION_DEPARTMENT", "AGRICULTURE_OFFICE", "CIVIL_AFFAIRS")) {
      approver.post("/v1/demands/" + id + "/reviews", Map.of("body", reviewing, "agrees", true));
    }
    approver.post("/v1/demands/" + id + "/approvals", Map.of("documentNo", "1号"));
    world
        .api()
        .post("/v1/demands/" + id + "/starts", Map.of("inForceFrom", today().toString()))
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "organizationId,NOBODY,/organizationId",
    "listId,NONE,/listId",
    "aspect,经济,/aspect",
    "issuedOn,2999-01-01,/issuedOn",
    "assignments,,/assignments",
    "title,,/title",
    "colour,red,/colour",
  })
  void namesTheFaultAndStoresNothing(String field, @Nullable String value, String pointer) {
    var world = World.of("TL3");
    var body = task(world, "TL3-1", "TL3-B");
    body.put(field, field.equals("assignments") ? List.of() : value);
    world
        .api()
        .post(TASKS, body)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem(pointer));
    world.api().get(TASKS + "?code=TL3-1").then().body("items", empty());
  }

  @Test
  void listsWhatIsAskedOfAUnitByDueDate() {
    var world = World.of("TL4");
    var api = world.api();
    World.of("TL5");
    for (int i = 1; i <= 3; i++) {
      var body = task(world, "TL4-" + i, "TL4-B", "TL4-T");
      var mine = assignment("TL4-B");
      mine.put("dueOn", "2026-0" + (9 - i) + "-15");
      body.put("assignments", List.of(mine, assignment("TL4-T")));
      api.made(TASKS, body);
    }
    var branch = Api.of("TL4-B", "viewer");
    branch
        .get(ASSIGNMENTS + "?answering=TL4-B")
        .then()
        .body("items.dueOn", contains("2026-06-15", "2026-07-15", "2026-08-15"))
        .body("items.overdue", contains(true, true, true));
    String next = branch.get(ASSIGNMENTS + "?answering=TL4-B&limit=2").path("next");
    branch
        .get(ASSIGNMENTS + "?answering=TL4-B&limit=2&cursor=" + next)
        .then()
        .body("items.dueOn", contains("2026-08-15"));
    branch.get(ASSIGNMENTS + "?dueBy=2026-07-15").then().body("items", hasSize(2));
    branch.get(ASSIGNMENTS + "?overdue=true").then().body("items", hasSize(3));
    branch.get(ASSIGNMENTS + "?answering=TL4-T").then().statusCode(404);
    branch.get(TASKS).then().body("items.code", contains("TL4-1", "TL4-2", "TL4-3"));
    Api.of("TL5", "viewer").get(TASKS).then().body("items", empty());
    Api.of("TL4-B", "clerk").post(TASKS, task(world, "TL4-9", "TL4-T")).then().statusCode(404);
  }

  @Test
  void countsEachUnitOnceAYearByItsKind() {
    var world = World.of("TL6");
    var api = world.api();
    var department = World.organization("TL6-D", "BRANCH", "TL6-T", world.village());
    department.put("setting", "DEPARTMENT");
    var unit = api.made("/v1/organizations", department);
    var street = world.county() + "001000";
    var place = World.place(street, "TOWNSHIP", "STREET", world.county() + "000000");
    api.made(
        "/v1/organizations",
        World.organization("TL6-S", "WORK_COMMITTEE", "TL6", world.townPlace()));
    api.made("/v1/places", World.led(place, "TL6-S"));
    var key = list("TL6-KEY", "TL6", "KEY_TASK");
    key.put("aspects", List.of("组织", "服务"));
    api.made(LISTS, key);
    var keyTask = task(world, "TL6-1", "TL6-D", "TL6-S");
    keyTask.put("listId", "TL6-KEY");
    keyTask.put("aspect", "组织");
    api.made(TASKS, keyTask);
    api.made(TASKS, task(world, "TL6-2", "TL6-D"));
    assertThat(level(unit, "task.department-count", 2026)).isOne();
    String streetUnit = api.get("/v1/organizations?code=TL6-S").path("items[0].id");
    assertThat(level(streetUnit, "task.street-count", 2026)).isOne();
    assertThat(level(world.root(), "task.count", 2026)).isEqualTo(2);
    assertThat(level(world.root(), "task.key-count", 2026)).isOne();
    assertThat(level(world.root(), "task-list.aspect-count", 2026)).isEqualTo(2);
  }

  private static void audited(String scope, String record, String... actions) {
    Api.of(scope, "auditor")
        .get("/v1/audit?recordId=" + record)
        .then()
        .body("items.action", contains(actions));
  }

  /** The sum of the months of a year. */
  private int level(String organization, String figure, int year) {
    var figures = new PublishedFigures(database);
    return figures
        .level(UUID.fromString(organization), figure, YearMonth.of(year, 12))
        .intValueExact();
  }
}
