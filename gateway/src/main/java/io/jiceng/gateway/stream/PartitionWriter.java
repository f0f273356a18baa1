package io.jiceng.gateway.stream;

import io.jiceng.gateway.database.Database;
import io.jiceng.kit.stream.DeadLetters;
import io.jiceng.kit.stream.Received;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Applies the messages of one partition with its position; halves a batch until what poisons it
 * stands alone.
 */
final class PartitionWriter {

  /**
   * SQLState classes "data exception" and "integrity constraint violation": trying again cannot
   * help.
   */
  private static final List<String> POISON_CLASSES = List.of("22", "23");

  /** Someone else has moved the position: nothing was applied. */
  static final class Moved extends Exception {}

  private final Database database;
  private final Effect effect;

  PartitionWriter(Database database, Effect effect) {
    this.database = database;
    this.effect = effect;
  }

  /**
   * The position after the messages; what was applied before a failure stays applied.
   *
   * @param end the offset after the messages, which may lie behind the last one's
   */
  Position write(Position start, List<Received> messages, long end) throws SQLException, Moved {
    Position position = start;
    Deque<List<Received>> batches = new ArrayDeque<>(List.of(messages));
    while (!batches.isEmpty()) {
      List<Received> batch = batches.pop();
      long to = batches.isEmpty() ? end : batch.getLast().offset() + 1;
      try {
        apply(position, to, batch);
        position = position.at(to);
      } catch (SQLException | RuntimeException e) {
        if (e instanceof SQLException failure && !isPoison(failure)) {
          throw failure;
        }
        if (batch.size() > 1) {
          int half = batch.size() / 2;
          batches.push(batch.subList(half, batch.size()));
          batches.push(batch.subList(0, half));
        } else {
          bury(position, to, new DeadLetter(batch.getFirst(), e.toString()));
          position = position.at(to);
        }
      }
    }
    return position;
  }

  private void apply(Position position, long to, List<Received> batch) throws SQLException, Moved {
    transaction(
        position,
        to,
        connection -> {
          List<DeadLetter> unreadable = effect.apply(connection, position.partition(), batch);
          heal(connection, position.topic(), batch);
          for (DeadLetter letter : unreadable) {
            store(connection, letter);
          }
          return true;
        });
  }

  private void bury(Position position, long to, DeadLetter letter) throws SQLException, Moved {
    transaction(
        position,
        to,
        connection -> {
          store(connection, letter);
          return true;
        });
  }

  private void transaction(Position position, long to, Database.Work<Boolean> work)
      throws SQLException, Moved {
    boolean applied =
        database.write(connection -> position.advance(connection, to) && work.in(connection));
    if (!applied) {
      throw new Moved();
    }
  }

  /** Messages state their key whole, so a later one of the key makes up for a dead one. */
  private static void heal(Connection connection, String topic, List<Received> applied)
      throws SQLException {
    if (DeadLetters.exist(connection, topic)) {
      DeadLetters.forget(connection, topic, applied.stream().map(Received::key).toList());
    }
  }

  private static void store(Connection connection, DeadLetter letter) throws SQLException {
    DeadLetters.add(connection, letter.message(), letter.reason(), false, Instant.now());
  }

  static boolean isPoison(SQLException failure) {
    String state = failure.getSQLState();
    return state != null && POISON_CLASSES.contains(state.substring(0, 2));
  }
}
