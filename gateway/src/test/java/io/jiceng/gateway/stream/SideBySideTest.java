package io.jiceng.gateway.stream;

import static io.jiceng.gateway.SmallCounty.at;
import static io.jiceng.gateway.SmallCounty.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.gateway.Eventually;
import io.jiceng.gateway.Owners;
import io.jiceng.gateway.SmallCounty;
import io.jiceng.gateway.Wire;
import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.rollup.FigureTopicEffect;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.Received;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two readers of one partition, as two replicas are for a moment when partitions are dealt out. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Owners.class)
class SideBySideTest {

  private static final int WRITES = 150;

  @Inject SmallCounty county;
  @Inject Wire wire;
  @Inject Database database;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> broker;

  @BeforeEach
  void plant() {
    county.plant();
  }

  @Test
  void everyMessageCountsOnceWhoeverIsFirst() {
    var second = new Counted();
    try (var reader = new TopicReader(broker, Topics.FIGURES, null, database, second)) {
      reader.start();
      for (int n = 1; n <= WRITES; n++) {
        wire.cells(
            "org",
            SmallCounty.A1,
            "f_org",
            2017,
            at("f.meetings", "2017-06", String.valueOf(n)),
            at("f.count", "2017-06", n % 2 == 0 ? "1" : "0"));
      }
      Eventually.holds(
          () -> assertThat(value("f.meetings", "F-C", "2017")).isEqualTo(String.valueOf(WRITES)));
      assertThat(second.messages.get()).as("the second reader had its share").isPositive();
    }
    assertThat(value("f.meetings", "F-A1", "2017")).isEqualTo(String.valueOf(WRITES));
    wire.cells("org", SmallCounty.A1, "f_org", 2017);
    Eventually.holds(() -> assertThat(value("f.meetings", "F-C", "2017")).isEqualTo("0"));
    assertThat(value("f.count", "F-C", "2017")).isEqualTo("0");
  }

  private static final class Counted implements Effect {
    private final Effect effect = new FigureTopicEffect();
    private final AtomicInteger messages = new AtomicInteger();

    @Override
    public List<DeadLetter> apply(Connection connection, int partition, List<Received> received)
        throws SQLException {
      messages.addAndGet(received.size());
      return effect.apply(connection, partition, received);
    }
  }
}
