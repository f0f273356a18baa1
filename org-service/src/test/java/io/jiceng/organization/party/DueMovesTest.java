package io.jiceng.organization.party;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.background.Background;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.tree.TreeAuthority;
import io.jiceng.organization.World;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The calendar of these tests runs ahead of the service's own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DueMovesTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final String PATH = "/v1/organizations/";
  private static final long PATIENCE = SECONDS.toNanos(10);

  @Inject TreeAuthority tree;
  @Inject Organizations organizations;
  @Inject Chronicle chronicle;
  @Inject ChangeOutbox outbox;
  @Inject Background background;

  private final LocalDate day = LocalDate.now(SHANGHAI).plusDays(3);

  @Test
  void aMoveTakesEffectWhenItsDayBeginsInShanghai() {
    var world = World.of("OM1");
    var second = moveAhead(world, "OM1-T2");
    var midnight = day.atStartOfDay(SHANGHAI).toInstant();
    calendar(midnight.minusMillis(1)).carryOut();
    assertThat(parent(world)).isEqualTo(world.town());
    assertThat(calendar(midnight).carryOut()).isPositive();
    assertThat(parent(world)).isEqualTo(second);
    world.api().get("/v1/organizations?under=OM1-T2").then().body("items.code", hasItem("OM1-B"));
    world
        .api()
        .get(PATH + world.branch() + "/ancestors?asOf=" + day)
        .then()
        .body("items.code", contains("OM1", "OM1-T2"));
    assertThat(calendar(midnight).carryOut()).as("once").isZero();
  }

  @Test
  void whatCameDueWhileTheServiceWasDownIsCaughtUpAtItsStart() throws InterruptedException {
    var world = World.of("OM2");
    var second = moveAhead(world, "OM2-T2");
    var late = calendar(day.plusDays(2).atTime(9, 0).atZone(SHANGHAI).toInstant());
    late.begin(new StartupEvent());
    try {
      long end = System.nanoTime() + PATIENCE;
      while (!parent(world).equals(second) && System.nanoTime() < end) {
        Thread.sleep(50);
      }
      assertThat(parent(world)).isEqualTo(second);
    } finally {
      late.end();
    }
  }

  /** Id of the committee it will move under. */
  private String moveAhead(World world, String to) {
    var second = world.township(to, "101");
    world
        .api()
        .post(PATH + world.branch() + "/moves", World.move(to, day.toString()))
        .then()
        .statusCode(200);
    return second;
  }

  private static String parent(World world) {
    return world.api().get(PATH + world.branch()).path("parentId");
  }

  private DueMoves calendar(Instant now) {
    var clock = Clock.fixed(now, SHANGHAI);
    var news = new OrganizationNews(tree, outbox, chronicle, clock);
    return new DueMoves(tree, organizations, chronicle, news, clock, background);
  }
}
