package io.jiceng.kit.publish;

import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.code.CodeLists;
import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.kit.stream.KafkaBroker;
import io.jiceng.kit.stream.KafkaConnection;
import io.jiceng.kit.stream.KafkaSender;
import io.jiceng.kit.stream.PublishWake;
import io.jiceng.kit.stream.Transactions;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The service's publisher: leads or stands by, in one thread. */
@Singleton
public class Publisher {
  private static final Logger LOG = Logger.getLogger(Publisher.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration RETRY = Duration.ofSeconds(1);
  private static final long TICK_NANOS = Duration.ofSeconds(5).toNanos();
  private static final int PURGE = 5_000;

  private final Outlets outlets;
  private final boolean enabled;
  private final DataSource database;
  private final Clock clock;
  private final KafkaConnection kafka;
  private final FigureCatalogue catalogue;
  private final Declarations declarations;
  private final PublishWake wake;
  private volatile boolean stopped;
  private volatile PublishingStatus status = PublishingStatus.IDLE;

  @Inject
  Publisher(
      @ConfigProperty(name = "jiceng.service") String service,
      @ConfigProperty(name = "jiceng.streams.enabled", defaultValue = "true") boolean streams,
      DataSource database,
      Clock clock,
      KafkaConnection kafka,
      FigureCatalogue catalogue,
      @All List<CodeLists> codeLists,
      ChangeOutbox outbox,
      PublishWake wake) {
    this.outlets = Outlets.of(service);
    this.enabled = streams && !service.equals("gateway");
    this.database = database;
    this.clock = clock;
    this.kafka = kafka;
    this.catalogue = catalogue;
    this.declarations = new Declarations(catalogue, codeLists, outbox, clock);
    this.wake = wake;
  }

  void start(@Observes StartupEvent event) throws SQLException {
    Transactions.of(database)
        .run(
            connection -> {
              declarations.install(connection);
              return outlets;
            });
    if (enabled) {
      Thread.ofPlatform().daemon().name("publisher").start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
    wake.signal();
  }

  /** As of the last few seconds. */
  public PublishingStatus status() {
    return status;
  }

  private void run() {
    while (!stopped) {
      try (Connection connection = database.getConnection()) {
        try {
          standBy(connection);
          lead(connection);
        } finally {
          Leadership.release(connection);
        }
      } catch (SQLException | RuntimeException e) {
        if (!stopped) {
          LOG.warnf(e, "publishing starts again after: %s", e.getMessage());
          pause();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void standBy(Connection connection) throws SQLException, InterruptedException {
    while (!stopped && !Leadership.acquire(connection)) {
      status = PublishingStatus.IDLE;
      if (wake.await(RETRY)) {
        Leadership.wakeLeader(connection);
      }
    }
  }

  private void lead(Connection connection) throws SQLException, InterruptedException {
    Transactions transactions = Transactions.on(connection);
    try (KafkaBroker broker = kafka.broker(Topics::partitions);
        KafkaSender sender = kafka.sender();
        WakeListener listener = new WakeListener(database, wake)) {
      listener.start();
      broker.topics(outlets.all());
      state(transactions);
      var session = new PublishingSession(outlets, catalogue, transactions, broker, sender, clock);
      LOG.infof("publishing under epoch %d", session.state().epoch());
      long tick = System.nanoTime();
      while (!stopped) {
        if (!session.step()) {
          wake.await(POLL);
        }
        if (System.nanoTime() - tick > TICK_NANOS) {
          tick(connection, transactions, session, broker);
          tick = System.nanoTime();
        }
      }
    }
  }

  private void tick(
      Connection connection,
      Transactions transactions,
      PublishingSession session,
      KafkaBroker broker)
      throws SQLException {
    if (!broker.topics(outlets.all()).equals(session.topics())) {
      throw new IllegalStateException("the broker's topics are other ones");
    }
    if (!PublishingStatus.topicsAreKnown(connection)) {
      throw new IllegalStateException("a restatement is asked for");
    }
    if (transactions.run(declarations::constantsMoved)) {
      state(transactions);
    }
    session.purge(PURGE);
    status = PublishingStatus.read(connection, outlets.service(), true, session.publishedTo());
  }

  private void state(Transactions transactions) throws SQLException {
    transactions.run(
        connection -> {
          declarations.state(connection, outlets.service());
          return outlets;
        });
  }

  private void pause() {
    try {
      Thread.sleep(RETRY);
    } catch (InterruptedException e) {
      stopped = true;
      Thread.currentThread().interrupt();
    }
  }
}
