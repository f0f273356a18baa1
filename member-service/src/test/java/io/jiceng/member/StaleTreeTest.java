package io.jiceng.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sees people by a scope that may be an old one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaleTreeTest {
  /** The service looks at the heartbeat every five seconds. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(15);

  @Inject DataSource database;

  @BeforeEach
  void plant() {
    Organizations.plant(database);
  }

  @AfterEach
  void speak() throws InterruptedException {
    Table.run(database, "update tree_state set heartbeat_at = null");
    await("/v1/members", 200);
  }

  @Test
  void showsNobodyAfterALongSilence() throws InterruptedException {
    var member = "/v1/members/" + Api.created(Api.member());
    Table.run(database, "update tree_state set heartbeat_at = now() - interval '61 minutes'");
    await("/v1/members", 503);
    assertThat(status(member)).isEqualTo(503);
    assertThat(status(member + "/history")).isEqualTo(503);
    assertThat(status("/v1/persons")).isEqualTo(503);
    assertThat(Api.as("member").get("/v1/me/file").statusCode()).isEqualTo(503);
    assertThat(Api.as("member").get("/v1/me/access").statusCode()).isEqualTo(503);
    var search = Map.of("organizationId", "A1");
    assertThat(Api.clerk().body(search).post("/v1/members/searches").statusCode()).isEqualTo(503);
    assertThat(status("/v1/code-lists")).isEqualTo(200);
  }

  private static int status(String path) {
    return Api.clerk().get(path).statusCode();
  }

  private static void await(String path, int status) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (status(path) != status) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      Thread.sleep(100);
    }
  }
}
