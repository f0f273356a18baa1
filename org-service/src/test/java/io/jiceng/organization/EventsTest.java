package io.jiceng.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What is announced on Kafka agrees with the schemas beside the features. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EventsTest {
  private static final Set<String> TYPES =
      Set.of(
          "io.jiceng.organization.changed.v1",
          "io.jiceng.place.changed.v1",
          "io.jiceng.grid.changed.v1",
          "io.jiceng.rule-parameter.changed.v1");

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  @Test
  void announcesEveryChangeAsItsSchemaSays() throws IOException {
    var world = World.of("EV1");
    var api = world.api();
    var grid =
        api.made(
            "/v1/grids",
            Map.of("code", "EV1-1", "name", "网格", "level", "GRID", "placeCode", world.village()));
    var parameter =
        api.made(
            "/v1/rule-parameters",
            Map.of(
                "code", "branchMembersMax",
                "organizationId", "EV1",
                "value", "60",
                "validFrom", "2024-01-01",
                "mark", "P"));
    var announced = Announced.latest(brokers, Set.of(world.branch(), grid, parameter));
    announced.agreeWithTheirSchemas(TYPES);
    var founded = announced.of(world.branch());
    assertThat(Announced.header(founded, "ce_subject")).isEqualTo(world.branch());
    assertThat(Announced.header(founded, "ce_organization")).isEqualTo(world.branch());
    assertThat(Announced.header(founded, "ce_source")).isEqualTo("/jiceng/org");
  }
}
