package io.jiceng.kit.tree;

import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.DeadLetters;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.StreamPositions;
import io.jiceng.kit.stream.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Batches of the tree topic into the replica, position and effect in one transaction. What cannot
 * be applied becomes a dead letter and never stops the partition. Each message states its key
 * whole, so the next good one of the key heals it.
 */
public final class TreeIngest {
  private final Transactions transactions;
  private final TreeReplica replica;
  private final Clock clock;

  private record Parsed(Received message, TreeFact fact) {}

  public TreeIngest(Transactions transactions, TreeReplica replica, Clock clock) {
    this.transactions = transactions;
    this.replica = replica;
    this.clock = clock;
  }

  public long position(String topicId) throws SQLException {
    return transactions.run(
        connection -> StreamPositions.next(connection, Topics.TREE, 0, topicId));
  }

  /** False: another replica has moved the position, so read it again. */
  public boolean accept(String topicId, long from, List<Received> batch, long to)
      throws SQLException {
    return transactions.run(
        connection -> {
          if (!StreamPositions.advance(connection, Topics.TREE, 0, topicId, from, to)) {
            return false;
          }
          apply(connection, batch);
          return true;
        });
  }

  /** Applies the letters of a key again; returns how many are still dead. */
  public int replay(String key) throws SQLException {
    return transactions.run(
        connection -> {
          List<Received> letters = DeadLetters.of(connection, Topics.TREE, key);
          DeadLetters.forget(connection, Topics.TREE, List.of(key));
          apply(connection, letters);
          return DeadLetters.of(connection, Topics.TREE, key).size();
        });
  }

  private void apply(Connection connection, List<Received> batch) throws SQLException {
    boolean mayHeal = DeadLetters.exist(connection, Topics.TREE);
    List<Parsed> readable = readable(connection, batch);
    Savepoint before = connection.setSavepoint();
    try {
      replica.apply(connection, readable.stream().map(Parsed::fact).toList());
      heal(connection, mayHeal, readable);
    } catch (SQLException | RuntimeException e) {
      refuseLostConnection(connection, e);
      connection.rollback(before);
      oneByOne(connection, readable);
    }
  }

  private List<Parsed> readable(Connection connection, List<Received> batch) throws SQLException {
    var readable = new ArrayList<Parsed>();
    for (Received message : batch) {
      try {
        TreeMessages.read(message).ifPresent(fact -> readable.add(new Parsed(message, fact)));
      } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
        bury(connection, message, e);
      }
    }
    return readable;
  }

  private void oneByOne(Connection connection, List<Parsed> readable) throws SQLException {
    for (Parsed each : readable) {
      Savepoint before = connection.setSavepoint();
      try {
        replica.apply(connection, List.of(each.fact()));
        heal(connection, true, List.of(each));
      } catch (SQLException | RuntimeException e) {
        refuseLostConnection(connection, e);
        connection.rollback(before);
        bury(connection, each.message(), e);
      }
    }
  }

  private static void heal(Connection connection, boolean mayHeal, List<Parsed> applied)
      throws SQLException {
    if (mayHeal) {
      DeadLetters.forget(
          connection, Topics.TREE, applied.stream().map(each -> each.message().key()).toList());
    }
  }

  private void bury(Connection connection, Received message, Exception reason) throws SQLException {
    Throwable cause = reason.getCause() == null ? reason : reason.getCause();
    DeadLetters.add(
        connection,
        message,
        reason.getMessage() + ": " + cause.getMessage(),
        false,
        clock.instant());
    Optional<UUID> organization = TreeMessages.organizationOf(message.key());
    if (organization.isPresent()) {
      replica.poison(connection, organization.get());
    }
  }

  /** A lost connection or a deadlock says nothing about the message. */
  private static void refuseLostConnection(Connection connection, Exception e) throws SQLException {
    if (e instanceof SQLException sql) {
      String state = String.valueOf(sql.getSQLState());
      boolean transientFault =
          state.startsWith("08") || state.startsWith("40") || state.startsWith("57");
      if (transientFault || connection.isClosed()) {
        throw sql;
      }
    }
  }
}
