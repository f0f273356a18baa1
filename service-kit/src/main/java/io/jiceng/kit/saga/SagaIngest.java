package io.jiceng.kit.saga;

import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.DeadLetters;
import io.jiceng.kit.stream.PublishWake;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.StreamPositions;
import io.jiceng.kit.stream.TopicFollower;
import io.jiceng.kit.stream.Transactions;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Messages of the saga topic, one transaction each: position, effect and answer together. What
 * cannot be handled becomes a dead letter and never stops the topic; a later message of its key,
 * which states the order whole, heals it.
 */
@Singleton
public class SagaIngest implements TopicFollower.Intake {
  private static final Logger LOG = Logger.getLogger(SagaIngest.class);
  private static final String TYPE_HEADER = "ce_type";

  private final DataSource database;
  private final Instance<SagaHandler> handlers;
  private final PublishWake wake;
  private final Clock clock;

  @Inject
  SagaIngest(
      DataSource database, @Any Instance<SagaHandler> handlers, PublishWake wake, Clock clock) {
    this.database = database;
    this.handlers = handlers;
    this.wake = wake;
    this.clock = clock;
  }

  /** Whether this service takes any message at all. */
  boolean takesAny() {
    return handlers.stream().anyMatch(handler -> !handler.types().isEmpty());
  }

  @Override
  public long position(String topicId, int partition) throws SQLException {
    return Transactions.of(database)
        .run(connection -> StreamPositions.next(connection, Topics.SAGA, partition, topicId));
  }

  @Override
  public boolean accept(String topicId, int partition, long from, List<Received> batch, long to)
      throws SQLException {
    long at = from;
    for (var message : batch) {
      var handler = handlerOf(message);
      if (handler.isPresent()) {
        long next = message.offset() + 1;
        if (!handled(handler.get(), message, new Step(topicId, partition, at, next))) {
          return false;
        }
        at = next;
      }
    }
    return at == to || inTransaction(new Step(topicId, partition, at, to)::take);
  }

  /** Handles the letters of a key again; returns how many are still dead. */
  public int replay(String key) throws SQLException {
    var stillDead = 0;
    for (var letter : letters(key)) {
      var handler = handlerOf(letter);
      stillDead += handler.isPresent() && again(handler.get(), letter) ? 0 : 1;
    }
    return stillDead;
  }

  private boolean again(SagaHandler handler, Received letter) {
    try {
      return inTransaction(
          () -> {
            handler.handle(letter);
            forget(letter);
            return true;
          });
    } catch (RuntimeException e) {
      LOG.warnf("a message of %s still cannot be handled: %s", letter.key(), e.getMessage());
      return false;
    }
  }

  /** Where the position was and where it goes. */
  private final class Step {
    private final String topicId;
    private final int partition;
    private final long from;
    private final long to;

    Step(String topicId, int partition, long from, long to) {
      this.topicId = topicId;
      this.partition = partition;
      this.from = from;
      this.to = to;
    }

    boolean take() throws SQLException {
      try (var connection = database.getConnection()) {
        return StreamPositions.advance(connection, Topics.SAGA, partition, topicId, from, to);
      }
    }
  }

  private boolean handled(SagaHandler handler, Received message, Step step) {
    try {
      var done =
          inTransaction(
              () -> {
                if (!step.take()) {
                  return false;
                }
                handler.handle(message);
                forget(message);
                return true;
              });
      wake.signal();
      return done;
    } catch (RuntimeException e) {
      if (isPassing(e)) {
        throw e;
      }
      return buried(message, e, step);
    }
  }

  private boolean buried(Received message, RuntimeException reason, Step step) {
    LOG.errorf(reason, "a message of %s cannot be handled", message.key());
    return inTransaction(
        () -> {
          try (var connection = database.getConnection()) {
            var text = reason.getClass().getSimpleName() + ": " + reason.getMessage();
            DeadLetters.add(connection, message, text, false, clock.instant());
          }
          return step.take();
        });
  }

  private static <T> T inTransaction(Callable<T> work) {
    var context = Arc.container().requestContext();
    var mine = !context.isActive();
    if (mine) {
      context.activate();
    }
    try {
      return QuarkusTransaction.requiringNew().call(work);
    } finally {
      if (mine) {
        context.terminate();
      }
    }
  }

  private Optional<SagaHandler> handlerOf(Received message) {
    var type = message.headers().getOrDefault(TYPE_HEADER, "");
    return message.value() == null
        ? Optional.empty()
        : handlers.stream().filter(handler -> handler.types().contains(type)).findFirst();
  }

  private List<Received> letters(String key) throws SQLException {
    try (var connection = database.getConnection()) {
      return DeadLetters.of(connection, Topics.SAGA, key);
    }
  }

  private void forget(Received message) throws SQLException {
    try (Connection connection = database.getConnection()) {
      DeadLetters.forget(connection, Topics.SAGA, List.of(message.key()));
    }
  }

  /** A lost connection, a deadlock or a full pool says nothing about the message. */
  private static boolean isPassing(Throwable fault) {
    for (Throwable it = fault; it != null; it = it.getCause()) {
      if (it instanceof SQLException sql) {
        var state = sql.getSQLState();
        return state == null
            || state.startsWith("08")
            || state.startsWith("40")
            || state.startsWith("53")
            || state.startsWith("57");
      }
    }
    return false;
  }
}
