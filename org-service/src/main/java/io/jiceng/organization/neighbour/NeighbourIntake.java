package io.jiceng.organization.neighbour;

import com.fasterxml.jackson.core.type.TypeReference;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.DeadLetters;
import io.jiceng.kit.stream.Json;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.StreamPositions;
import io.jiceng.kit.stream.TopicFollower;
import io.jiceng.kit.stream.Transactions;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The figures topic into the copy of leaf cells, position and effect in one transaction. A set
 * states its key whole and the higher version wins; at the end of a restatement what it did not
 * name goes. What cannot be read becomes a dead letter.
 */
final class NeighbourIntake implements TopicFollower.Intake {
  /** Views of other services that acts of this one look at. */
  static final Set<String> VIEWS = Set.of("member", "collective", "statement_open");

  private static final String STORE =
      """
      insert into neighbour_cell as c (organization_id, view, year, service, partition, cells, epoch, revision)
      select ?, ?, ?, ?, ?, ?::jsonb, ?, ?
      where not exists (select from neighbour_epoch e where e.service = ? and e.partition = ? and e.epoch > ?)
      on conflict (organization_id, view, year) do update
        set service = excluded.service, partition = excluded.partition, cells = excluded.cells,
            epoch = excluded.epoch, revision = excluded.revision
        where (c.epoch, c.revision) < (excluded.epoch, excluded.revision)
      """;

  private static final String RAISE =
      """
      insert into neighbour_epoch as e (service, partition, epoch) values (?, ?, ?)
      on conflict (service, partition) do update set epoch = greatest(e.epoch, excluded.epoch)
      """;

  private static final String FORGET =
      """
      delete from neighbour_cell where service = ? and partition = ? and epoch < ?
      """;

  private static final TypeReference<Map<String, Map<String, Map<String, BigDecimal>>>> CELLS =
      new TypeReference<>() {};

  private final Transactions transactions;
  private final Clock clock;

  NeighbourIntake(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Key(UUID organization, String view, int year) {
    static Key of(String text) {
      var parts = text.split("\\|", -1);
      return new Key(UUID.fromString(parts[0]), parts[1], Integer.parseInt(parts[2]));
    }
  }

  @Override
  public long position(String topicId, int partition) throws SQLException {
    return transactions.run(
        connection -> StreamPositions.next(connection, Topics.FIGURES, partition, topicId));
  }

  @Override
  public boolean accept(String topicId, int partition, long from, List<Received> batch, long to)
      throws SQLException {
    return transactions.run(
        connection -> {
          if (!StreamPositions.advance(connection, Topics.FIGURES, partition, topicId, from, to)) {
            return false;
          }
          for (var message : batch) {
            apply(connection, message);
          }
          return true;
        });
  }

  private void apply(Connection connection, Received message) throws SQLException {
    try {
      switch (message.kind()) {
        case "cells" -> cells(connection, message);
        case "begin" -> raise(connection, message);
        case "end" -> {
          raise(connection, message);
          execute(connection, FORGET, service(message), message.partition(), epoch(message));
        }
        default -> {}
      }
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      DeadLetters.add(connection, message, String.valueOf(e.getMessage()), false, clock.instant());
    }
  }

  private static void cells(Connection connection, Received message) throws SQLException {
    var key = Key.of(message.key());
    if (!VIEWS.contains(key.view())) {
      return;
    }
    var value = message.value();
    if (value == null) {
      throw new IllegalArgumentException("a tombstone: an empty set is sent as an empty set");
    }
    var cells = Json.read(value, CELLS).get("cells");
    if (cells == null) {
      throw new IllegalArgumentException("cells are missing");
    }
    cells.values().forEach(months -> months.keySet().forEach(NeighbourIntake::requireMonth));
    var version = message.version();
    execute(
        connection,
        STORE,
        key.organization(),
        key.view(),
        key.year(),
        service(message),
        message.partition(),
        Json.write(cells),
        version.epoch(),
        version.revision(),
        service(message),
        message.partition(),
        version.epoch());
  }

  /** What is stored can be added up. */
  private static void requireMonth(String text) {
    int month = Integer.parseInt(text);
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("no month: " + text);
    }
  }

  private static void raise(Connection connection, Received message) throws SQLException {
    execute(connection, RAISE, service(message), message.partition(), epoch(message));
  }

  private static long epoch(Received message) {
    return message.version().epoch();
  }

  private static String service(Received message) {
    var service = message.headers().get("service");
    if (service == null) {
      throw new IllegalArgumentException("header service is missing");
    }
    return service;
  }

  private static void execute(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
