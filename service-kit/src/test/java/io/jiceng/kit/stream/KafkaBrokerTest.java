package io.jiceng.kit.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.RealParts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KafkaBrokerTest {

  private static final int TRIES = 40;

  private final Map<String, Object> connection =
      Map.of("bootstrap.servers", new RealParts().start().get("kafka.bootstrap.servers"));

  @Test
  void aTopicIsKnownAsSoonAsItIsCreated() {
    try (var broker = new KafkaBroker(connection, (short) 1, name -> 3)) {
      for (int n = 0; n < TRIES; n++) {
        var names = List.of("new-" + UUID.randomUUID(), "other-" + UUID.randomUUID());
        var created = broker.topics(names);
        assertThat(created).extracting(Broker.Topic::name).isEqualTo(names);
        assertThat(created).extracting(Broker.Topic::partitions).containsOnly(3);
        assertThat(broker.topics(names)).as("asked again").isEqualTo(created);
      }
    }
  }

  @Test
  void severalMayCreateTheSameTopicsAtOnce() throws InterruptedException {
    var names = List.of("shared-" + UUID.randomUUID(), "shared-" + UUID.randomUUID());
    var answers = new ConcurrentLinkedQueue<List<Broker.Topic>>();
    var threads =
        IntStream.range(0, 4)
            .mapToObj(
                n ->
                    Thread.ofVirtual()
                        .start(
                            () -> {
                              try (var broker = new KafkaBroker(connection, (short) 1, name -> 2)) {
                                answers.add(broker.topics(names));
                              }
                            }))
            .toList();
    for (var thread : threads) {
      thread.join();
    }
    assertThat(answers).hasSize(4).containsOnly(answers.peek());
  }
}
