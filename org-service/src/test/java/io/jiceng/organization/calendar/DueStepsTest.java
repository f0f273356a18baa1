package io.jiceng.organization.calendar;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.background.Background;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The calendar of this test runs ahead of the service's own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DueStepsTest {
  private static final Duration AHEAD = Duration.ofDays(60);
  private static final long PATIENCE = SECONDS.toNanos(30);

  @Inject @All List<DueStep> steps;
  @Inject Background background;

  @Test
  void whatCameDueWhileTheServiceWasDownIsCaughtUpAtItsStart() throws InterruptedException {
    var world = World.of("CA1");
    var id =
        world
            .api()
            .made(
                "/v1/demands",
                Map.of(
                    "code", "CA1-A",
                    "kind", "MEETING",
                    "title", "例会",
                    "organizationId", "CA1",
                    "basis", "文件",
                    "list", "ASSIST",
                    "askedOrganizationId", "CA1",
                    "askedLevel", "BRANCH",
                    "frequency", "MONTHLY",
                    "minutesEach", 30));
    var clock = Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), AHEAD);
    var late = new DueSteps(steps, background, clock);
    late.begin(new StartupEvent());
    try {
      long end = System.nanoTime() + PATIENCE;
      while (state(world, id).equals("APPLIED") && System.nanoTime() < end) {
        Thread.sleep(50);
      }
      assertThat(state(world, id)).isEqualTo("REFUSED");
    } finally {
      late.end();
    }
    Api.of("CA1", "auditor")
        .get("/v1/audit?recordId=" + id)
        .then()
        .body("items.action", contains("lapsed", "applied"))
        .body("items[0].subject", equalTo("calendar"));
  }

  private static String state(World world, String id) {
    return world.api().get("/v1/demands/" + id).path("state");
  }
}
