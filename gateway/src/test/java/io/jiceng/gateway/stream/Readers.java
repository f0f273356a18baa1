package io.jiceng.gateway.stream;

import io.jiceng.gateway.catalogue.CatalogueTopicEffect;
import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.rollup.FigureTopicEffect;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.publish.MemoryPartition;
import io.jiceng.kit.stream.Received;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Two replicas of the gateway that read in any order, die before they commit, and begin again. */
final class Readers {

  /** Dies after its work is done and before it is committed. */
  static final class Crash extends SQLException {
    Crash() {
      super("crashed", "57P01");
    }
  }

  private static final int REPLICAS = 2;

  private final Random random;
  private final Database database;

  /** Positions as each replica believes them to be. */
  private final Map<String, Position> believed = new HashMap<>();

  Readers(Random random, Database database) {
    this.random = random;
    this.database = database;
  }

  /** One of the replicas takes at most {@code limit} messages. */
  void deliver(MemoryPartition topic, int limit) throws SQLException {
    String replica = topic.name() + topic.partition() + random.nextInt(REPLICAS);
    Position position = believed.get(replica);
    if (position == null || !position.topicId().equals(topic.id())) {
      position = load(topic);
    }
    List<Received> batch = topic.read(position.next(), limit);
    if (batch.isEmpty()) {
      believed.put(replica, load(topic));
      return;
    }
    try {
      Position next =
          new PartitionWriter(database, crashing(effect(topic)))
              .write(position, batch, batch.getLast().offset() + 1);
      believed.put(replica, next);
    } catch (PartitionWriter.Moved | Crash e) {
      believed.put(replica, load(topic));
    }
  }

  /** Until nothing is left. */
  void finish(MemoryPartition topic) throws SQLException {
    while (!topic.read(load(topic).next(), 1).isEmpty()) {
      deliver(topic, 500);
    }
  }

  boolean crashes() {
    return random.nextInt(8) == 0;
  }

  private Effect crashing(Effect effect) {
    return (connection, partition, records) -> {
      List<DeadLetter> letters = effect.apply(connection, partition, records);
      if (crashes()) {
        throw new Crash();
      }
      return letters;
    };
  }

  private static Effect effect(MemoryPartition topic) {
    return topic.name().equals(Topics.CATALOGUE)
        ? new CatalogueTopicEffect()
        : new FigureTopicEffect();
  }

  private Position load(MemoryPartition topic) throws SQLException {
    return database.write(
        connection -> Position.load(connection, topic.name(), topic.partition(), topic.id()));
  }
}
