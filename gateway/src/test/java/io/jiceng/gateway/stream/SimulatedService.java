package io.jiceng.gateway.stream;

import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.figure.CatalogueEntries;
import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.kit.figure.MarkTriggers;
import io.jiceng.kit.figure.ViewVersions;
import io.jiceng.kit.publish.MemoryBroker;
import io.jiceng.kit.publish.Outlets;
import io.jiceng.kit.publish.PublishingSession;
import io.jiceng.kit.stream.TestDatabase;
import io.jiceng.kit.stream.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A service with its own database: writers that commit, give up or stay open, a publisher that dies
 * between any two messages, backups and restores.
 */
final class SimulatedService {

  /** Changes records in a transaction. */
  @FunctionalInterface
  interface Act {
    void in(Connection connection) throws SQLException;
  }

  private final String name;
  private final FigureCatalogue catalogue;
  private final Random random;
  private final MemoryBroker broker;
  private final Clock clock;
  private final TestDatabase database = TestDatabase.fresh();
  private final List<Connection> open = new ArrayList<>();
  private @Nullable TestDatabase backup;
  private @Nullable PublishingSession session;
  private Connection connection;

  SimulatedService(
      String name,
      String tables,
      FigureCatalogue catalogue,
      Random random,
      MemoryBroker broker,
      Clock clock)
      throws SQLException {
    this.name = name;
    this.catalogue = catalogue;
    this.random = random;
    this.broker = broker;
    this.clock = clock;
    this.connection = database.connect();
    write(
        start -> {
          TestDatabase.run(start, tables);
          new MarkTriggers(catalogue).install(start);
          var entries = new CatalogueEntries(name, outbox());
          entries.figures(catalogue, new ViewVersions(catalogue).check(start));
          entries.state(start);
        });
  }

  ChangeOutbox outbox() {
    return new ChangeOutbox(dataSource(), clock);
  }

  DataSource dataSource() {
    return database.dataSource();
  }

  /** All on one connection that lives until the database is restored. */
  Transactions transactions() {
    return Transactions.on(connection);
  }

  void write(Act act) throws SQLException {
    transactions()
        .run(
            writer -> {
              act.in(writer);
              return true;
            });
  }

  /** In a transaction that commits, gives up, or stays open for a while. */
  void writeSomehow(Act act) throws SQLException {
    Connection writer = database.connect();
    writer.setAutoCommit(false);
    act.in(writer);
    open.add(writer);
    if (random.nextInt(3) > 0) {
      endWriter();
    }
  }

  void endWriter() throws SQLException {
    if (open.isEmpty()) {
      return;
    }
    try (Connection writer = open.remove(random.nextInt(open.size()))) {
      if (random.nextInt(4) > 0) {
        writer.commit();
      } else {
        writer.rollback();
      }
    }
  }

  void publish() throws SQLException {
    switch (random.nextInt(6)) {
      case 0 -> broker.failAfter(random.nextInt(30));
      case 1 -> broker.failBeforeAcknowledging();
      default -> {}
    }
    try {
      step();
    } catch (IllegalStateException gone) {
      session = null;
    }
    broker.heal();
  }

  void publishAll() throws SQLException {
    while (!open.isEmpty()) {
      endWriter();
    }
    boolean more = true;
    for (int quiet = 0; quiet < 3; quiet = more ? 0 : quiet + 1) {
      more = step();
    }
  }

  private boolean step() throws SQLException {
    PublishingSession current = session;
    if (current == null) {
      current =
          new PublishingSession(Outlets.of(name), catalogue, transactions(), broker, broker, clock);
      session = current;
    }
    return current.step();
  }

  /** The publisher dies; another takes over. */
  void killPublisher() {
    session = null;
  }

  void backUp() throws SQLException {
    loseConnections();
    backup = database.backup();
    connection = database.connect();
  }

  /** False if there is no backup. */
  boolean restore() throws SQLException {
    TestDatabase earlier = backup;
    if (earlier == null) {
      return false;
    }
    loseConnections();
    database.restore(earlier);
    connection = database.connect();
    return true;
  }

  private void loseConnections() throws SQLException {
    for (Connection writer : open) {
      writer.close();
    }
    open.clear();
    connection.close();
    session = null;
  }

  List<String> rows(String sql) throws SQLException {
    return database.rows(sql);
  }
}
