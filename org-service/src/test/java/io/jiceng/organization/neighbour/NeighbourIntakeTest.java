package io.jiceng.organization.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.saga.SagaWire;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The copy of leaf cells holds what was stated last, whatever comes late, twice or broken. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class NeighbourIntakeTest {
  /** No partition of the broker, so that the running consumer and these tests do not meet. */
  private static final int PARTITION = 77;

  private static final String TOPIC_ID = "test";

  @Inject DataSource database;
  @Inject Clock clock;
  @Inject NeighbourFigures figures;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private final String service = "s" + UUID.randomUUID();
  private final UUID organization = UUID.randomUUID();
  private NeighbourIntake intake;

  @BeforeEach
  void anIntake() {
    intake = new NeighbourIntake(Transactions.of(database), clock);
  }

  @Test
  void theHigherVersionWinsAndARepeatedBatchIsRefused() throws SQLException {
    var from = intake.position(TOPIC_ID, PARTITION);
    var batch = List.of(cells(5, 3, 12), cells(5, 2, 11));
    assertThat(intake.accept(TOPIC_ID, PARTITION, from, batch, from + 2)).isTrue();
    assertThat(members()).isEqualTo(12);
    assertThat(intake.accept(TOPIC_ID, PARTITION, from, batch, from + 2)).isFalse();
    assertThat(intake.position(TOPIC_ID, PARTITION)).isEqualTo(from + 2);
    read(cells(5, 3, 40));
    assertThat(members()).isEqualTo(12);
    read(cells(5, 4, 13));
    assertThat(members()).isEqualTo(13);
  }

  @Test
  void whatARestatementDoesNotNameGoesAtItsEnd() throws SQLException {
    read(cells(5, 3, 12));
    read(marker("begin", 6));
    assertThat(members()).isEqualTo(12);
    read(cells(5, 9, 99));
    assertThat(members()).as("of the epoch before").isEqualTo(12);
    read(marker("end", 6));
    assertThat(members()).isZero();
    read(cells(6, 1, 14));
    read(marker("end", 6));
    assertThat(members()).isEqualTo(14);
  }

  @Test
  void whatCannotBeReadIsADeadLetterAndStopsNothing() throws SQLException {
    var dead = "select count(*) from dead_letter where topic = '" + Topics.FIGURES + "'";
    var wire = new SagaWire(brokers, database);
    var before = wire.number(dead);
    read(
        message("x|member|2020", "cells", 5, 1, "{}"),
        message(key("member"), "cells", 5, 1, null),
        message(key("member"), "cells", 5, 1, "{\"cells\": 7}"),
        message(key("member"), "cells", 5, 1, "{}"),
        message(key("member"), "cells", 5, 1, "{\"cells\": {\"member.count\": {\"13\": 1}}}"),
        message(key("other"), "cells", 5, 1, "not read at all"),
        cells(5, 2, 8));
    assertThat(members()).isEqualTo(8);
    assertThat(wire.number(dead)).isEqualTo(before + 5);
  }

  private int members() {
    return figures
        .of(List.of(organization))
        .getOrDefault(organization, NeighbourFigures.Counts.NONE)
        .members();
  }

  private void read(Received... messages) throws SQLException {
    var from = intake.position(TOPIC_ID, PARTITION);
    assertThat(intake.accept(TOPIC_ID, PARTITION, from, List.of(messages), from + messages.length))
        .isTrue();
  }

  private Received cells(int epoch, int revision, int members) {
    var value = "{\"cells\": {\"member.count\": {\"1\": %d}}}".formatted(members);
    return message(key("member"), "cells", epoch, revision, value);
  }

  private Received marker(String kind, int epoch) {
    return message("marker", kind, epoch, 0, "{}");
  }

  private String key(String view) {
    return organization + "|" + view + "|2020";
  }

  private Received message(
      String key, String kind, int epoch, int revision, @Nullable String value) {
    var headers =
        Map.of(
            "service",
            service,
            "kind",
            kind,
            "epoch",
            String.valueOf(epoch),
            "revision",
            String.valueOf(revision));
    return new Received(Topics.FIGURES, PARTITION, System.nanoTime(), key, value, headers);
  }
}
