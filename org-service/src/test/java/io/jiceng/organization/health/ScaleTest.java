package io.jiceng.organization.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.page.Cursor;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** 100,000 branches of 100 counties with ten million records: every read stays an indexed one. */
@Tag("long")
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScaleTest {
  private static final Logger LOG = Logger.getLogger(ScaleTest.class);
  private static final int ROUNDS = 20;
  private static final String PATH = "/v1/health";

  /** Without triggers: what they would mark is marked by hand below. */
  private static final String ORGANIZATIONS =
      """
      set local session_replication_role = replica;
      create temporary table made on commit drop as
      select md5('county/' || c)::uuid as id, 'SCALE-' || c as code, 'COMMITTEE' as form, r.organization_id as parent, r.path as above
      from generate_series(1, 100) c, org_tree r where r.code = 'SCALE'
      union all
      select md5('branch/' || c || '/' || b)::uuid, 'SCALE-' || c || '-' || b, 'BRANCH', md5('county/' || c)::uuid,
             r.path || replace(md5('county/' || c)::uuid::text, '-', '')
      from generate_series(1, 100) c, generate_series(1, 1000) b, org_tree r where r.code = 'SCALE';
      insert into organization (id, code, name, form, nature, place_code, parent_id, founded_on, version, created_at, created_by,
        updated_at, updated_by)
      select id, code, code, form, 'REGULAR', (select code from place limit 1), parent, '2018-01-01', 0, now(), 'a', now(), 'a' from made;
      insert into organization_state (organization_id, valid_from, name, form, nature)
      select id, '0001-01-01', code, form, 'REGULAR' from made;
      insert into org_tree (organization_id, code, name, form, nature, status, founded_on, parent_id, path, epoch, revision)
      select id, code, code, form, 'REGULAR', 'ACTIVE', '2018-01-01', parent, above || replace(id::text, '-', ''), 0, 0 from made;
      """;

  private static final String RECORDS =
      """
      set local session_replication_role = replica;
      insert into org_life_record (id, organization_id, kinds, agenda, held_on, host_person_id, attended_count, status, version,
        created_at, created_by, updated_at, updated_by)
      select gen_random_uuid(), o.id, array[(array['THEME_DAY', 'COMMITTEE_MEETING', 'PARTY_LECTURE'])[n % 3 + 1]],
             '[{"kind": "THEME_DAY", "topic": "a"}]', current_date - 5 - n * 10, o.id, 9, 'CONFIRMED', 0, now(), 'a', now(), 'a'
      from organization o cross join generate_series(0, 99) n where o.code like 'SCALE-%-%'
      """;

  private static final String MARK =
      """
      insert into duty_mark (organization_id)
      select t.organization_id from org_tree s join org_tree t on t.path <@ s.path where s.code = 'SCALE-7'
      """;

  @Inject DataSource database;
  @Inject LightKeeper keeper;

  private final Api api = Api.admin("SCALE");

  @Test
  @Order(1)
  void tenMillionRecordsAreThere() {
    World.of("SCALE");
    timed("100,100 organisations", () -> run(ORGANIZATIONS));
    timed("10,000,000 records", () -> run(RECORDS));
    timed("analyze", () -> run("analyze"));
    api.post(
            "/v1/obligations/adoptions",
            Map.of(
                "organizationId",
                "SCALE",
                "validFrom",
                LocalDate.now(ZoneId.of("Asia/Shanghai"))
                    .minusMonths(23)
                    .withDayOfMonth(1)
                    .toString()))
        .then()
        .statusCode(200);
    var all = timed("lights of 100,000 branches, 24 months", keeper::keep);
    run("analyze duty_light, branch_light");
    assertThat(all).isPositive();
    api.get(PATH + "?organization=SCALE").then().body("branches", equalTo(100_001));
  }

  @Test
  @Order(2)
  void theCountsOfOneCountyAreAnIndexedRead() {
    var county = median("lights of one county, counted", PATH + "?organization=SCALE-7");
    var me = median("one record, for comparison", "/v1/organizations?code=SCALE-7");
    api.get(PATH + "?organization=SCALE-7").then().body("branches", equalTo(1000));
    assertThat(county).isLessThan(me.multipliedBy(40));
    median("red branches of one county, page of 50", PATH + "/branches?under=SCALE-7&colour=RED");
    median("lights of one county, page of 50", PATH + "/lights?under=SCALE-7");
    median("lights of all, counted", PATH + "?organization=SCALE");
  }

  @Test
  @Order(3)
  void aLatePageOfAListIsAsQuickAsTheFirst() throws SQLException {
    var list = "/v1/org-life-records?under=SCALE&limit=50";
    var first = median("branch life, page 1", list);
    var late = list + "&cursor=" + cursorAfter(499_950);
    api.get(late).then().body("items", hasSize(50));
    var tenThousandth = median("branch life, page 10,000", late);
    assertThat(tenThousandth).isLessThan(first.multipliedBy(5).plusMillis(20));
    median("branch life of one county, page 1", "/v1/org-life-records?under=SCALE-7&limit=50");
    median(
        "branch life of one branch, page 1",
        "/v1/org-life-records?organization=SCALE-7-7&limit=50");
  }

  @Test
  @Order(4)
  void oneCountyIsComputedAnew() {
    run(MARK);
    timed("lights of one county (1000 branches, 24 months) computed anew", keeper::keep);
    run(
        "delete from duty_light where organization_id in (select id from organization where code like 'SCALE-7-%')");
    run(MARK);
    timed("... and written anew", keeper::keep);
    api.get(PATH + "?organization=SCALE-7").then().body("branches", equalTo(1000));
  }

  private String cursorAfter(int rows) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select held_on, id from org_life_record where organization_id in (select organization_id from org_tree where"
                    + " code like 'SCALE%') order by held_on desc, id desc offset ? limit 1")) {
      query.setInt(1, rows - 1);
      try (var row = query.executeQuery()) {
        assertThat(row.next()).isTrue();
        return Cursor.of(row.getObject(1, LocalDate.class), row.getObject(2, UUID.class)).encode();
      }
    }
  }

  private int run(String sql) {
    return QuarkusTransaction.requiringNew()
        .timeout(3600)
        .call(
            () -> {
              try (var connection = database.getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(sql);
                return 0;
              }
            });
  }

  private static <T> T timed(String what, Supplier<T> work) {
    var start = Instant.now();
    var answer = work.get();
    LOG.infof("%s: %,d ms", what, Duration.between(start, Instant.now()).toMillis());
    return answer;
  }

  private Duration median(String what, String path) {
    var times = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      var start = System.nanoTime();
      api.get(path).then().statusCode(200);
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    var median = Duration.ofNanos(times[ROUNDS / 2]);
    LOG.infof("%s: median %.1f ms", what, median.toNanos() / 1e6);
    return median;
  }
}
