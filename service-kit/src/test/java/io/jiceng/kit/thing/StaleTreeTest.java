package io.jiceng.kit.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.tree.TreeFreshness;
import io.jiceng.kit.tree.TreeRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A long silence of org-service closes what an old scope must not open. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaleTreeTest {
  /** The service looks at the heartbeat every five seconds. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(15);

  @Inject TreeRole role;
  @Inject DataSource database;

  @BeforeEach
  void plant() {
    SmallTree.plant(database);
  }

  @AfterEach
  void speak() throws InterruptedException {
    run("delete from rule_parameter where code = '%s'".formatted(TreeFreshness.SILENCE_MINUTES));
    heard("null");
    awaitWrites(201);
  }

  @Test
  void refusesWritesAndPersonalReadsOnly() throws InterruptedException {
    heard("now() - interval '61 minutes'");
    awaitWrites(503);
    write()
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("code", equalTo("unavailable"));
    Api.clerk().get("/v1/things/people").then().statusCode(503);
    Api.clerk().get("/v1/things").then().statusCode(200);
  }

  @Test
  void anHourOfSilenceIsTooLong() {
    assertThat(isFresh()).as("nothing heard yet").isTrue();
    heard("now() - interval '59 minutes'");
    assertThat(isFresh()).isTrue();
    heard("now() - interval '61 minutes'");
    assertThat(isFresh()).isFalse();
  }

  /** Set at a root: org-service sets every parameter for an organisation. */
  @Test
  void theSilenceIsAParameterOfTheRoots() {
    parameter("ROOT", "90");
    parameter("A", "5");
    heard("now() - interval '89 minutes'");
    assertThat(isFresh()).isTrue();
    heard("now() - interval '91 minutes'");
    assertThat(isFresh()).isFalse();
  }

  /** As one that has not looked before. */
  private boolean isFresh() {
    return new TreeFreshness(database, Clock.systemUTC(), role).isFresh();
  }

  private static Response write() {
    return Api.clerk()
        .body(Api.thing(UUID.randomUUID().toString().substring(0, 13)))
        .post("/v1/things");
  }

  private static void awaitWrites(int status) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (write().statusCode() != status) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      Thread.sleep(100);
    }
  }

  private void heard(String at) {
    run("update tree_state set heartbeat_at = " + at);
  }

  private void parameter(String organization, String value) {
    run(
        """
        insert into rule_parameter (id, code, organization_id, value, epoch, revision)
        values (gen_random_uuid(), '%s', '%s', '%s', 1, 1)
        """
            .formatted(TreeFreshness.SILENCE_MINUTES, SmallTree.id(organization), value));
  }

  private void run(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
