package io.jiceng.kit.publish;

import io.jiceng.kit.change.Relay;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.figure.CellSet;
import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.kit.figure.FigurePublisher;
import io.jiceng.kit.figure.Prepared;
import io.jiceng.kit.publish.EpochCheck.Verdict;
import io.jiceng.kit.stream.Acknowledged;
import io.jiceng.kit.stream.Broker;
import io.jiceng.kit.stream.Broker.Topic;
import io.jiceng.kit.stream.Message;
import io.jiceng.kit.stream.PublisherState;
import io.jiceng.kit.stream.Sender;
import io.jiceng.kit.stream.Transactions;
import io.jiceng.kit.stream.Version;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One term of leadership, on one database connection and one producer. Whatever fails ends it; the
 * next one compares the database with the topics again before it sends anything.
 */
public final class PublishingSession {
  private static final int BATCH = 1_000;
  private static final Duration IDLE_WATERMARK = Duration.ofSeconds(5);
  private static final Duration HEARTBEAT = Duration.ofSeconds(20);

  private final Outlets outlets;
  private final Transactions transactions;
  private final Sender sender;
  private final Clock clock;
  private final List<Topic> topics;
  private final Markers markers;
  private final FigurePublisher figures;
  private final Relay relay;
  private PublisherState state;
  private long lastRelayed;
  private long barrier = -1;
  private @Nullable Instant publishedTo;
  private Instant watermarkDue = Instant.MIN;
  private Instant heartbeatDue = Instant.MIN;

  public PublishingSession(
      Outlets outlets,
      FigureCatalogue catalogue,
      Transactions transactions,
      Broker broker,
      Sender sender,
      Clock clock)
      throws SQLException {
    this.outlets = outlets;
    this.transactions = transactions;
    this.sender = sender;
    this.clock = clock;
    this.topics = broker.topics(outlets.all());
    this.markers = new Markers(outlets.service());
    this.figures = new FigurePublisher(catalogue, outlets.service(), transactions);
    this.relay = new Relay(outlets.service(), transactions);
    Verdict verdict =
        transactions.run(connection -> new EpochCheck(connection, outlets).run(broker, topics));
    this.state =
        transactions.run(
            connection -> {
              Restatement.open(connection, outlets.service(), catalogue, verdict, clock.instant());
              lastRelayed = Relay.lastSent(connection);
              return PublisherState.read(connection, outlets.service());
            });
  }

  public List<Topic> topics() {
    return topics;
  }

  public PublisherState state() {
    return state;
  }

  /** Everything committed before is on the topic; null before the first watermark. */
  public @Nullable Instant publishedTo() {
    return publishedTo;
  }

  void purge(int limit) throws SQLException {
    relay.purge(limit);
  }

  /** Sends a bounded part of what waits; true if more is waiting. */
  public boolean step() throws SQLException {
    Instant started = clock.instant();
    frame();
    Prepared prepared = figures.prepare();
    List<Relay.Waiting> changes = relay.pending(BATCH);
    List<CellSet> cells = figures.pending(BATCH);
    send(changes, cells);
    finish();
    boolean more = changes.size() == BATCH || cells.size() == BATCH || prepared.more();
    boolean complete = !more && prepared.failedViews().isEmpty();
    if (complete && (!cells.isEmpty() || !started.isBefore(watermarkDue))) {
      watermark(started);
    }
    heartbeat(started);
    return more;
  }

  private void frame() throws SQLException {
    if (state.framedEpoch() < state.epoch()) {
      sender.send(markers.frame("begin", topics, state.epoch()));
      reached("framed_epoch");
    }
  }

  private void send(List<Relay.Waiting> changes, List<CellSet> cells) throws SQLException {
    if (changes.isEmpty() && cells.isEmpty()) {
      return;
    }
    int partitions = topic(Topics.FIGURES).partitions();
    List<Message> messages = new ArrayList<>();
    changes.forEach(change -> messages.add(change.message()));
    cells.forEach(set -> messages.add(set.message(outlets.service(), partitions)));
    List<Acknowledged> acknowledged = sender.send(messages);
    if (!changes.isEmpty()) {
      relay.confirm(changes, acknowledged.subList(0, changes.size()));
      lastRelayed = Math.max(lastRelayed, changes.getLast().seq());
    }
    if (!cells.isEmpty()) {
      figures.confirm(cells, acknowledged.subList(changes.size(), acknowledged.size()));
    }
  }

  /**
   * Ends of a restatement: changes first, so that replicas of the tree need not wait for the
   * figures.
   */
  private void finish() throws SQLException {
    if (state.relayedEpoch() < state.epoch()
        && transactions.run(c -> Restatement.changesAreSent(c, state))) {
      end(topics.stream().filter(topic -> !topic.name().equals(Topics.FIGURES)).toList());
      reached("relayed_epoch");
    }
    if (state.restatedEpoch() < state.epoch() && figuresAreRestated()) {
      end(List.of(topic(Topics.FIGURES)));
      reached("restated_epoch");
    }
  }

  private boolean figuresAreRestated() throws SQLException {
    if (barrier < 0 && transactions.run(c -> Restatement.cellsAreComputed(c, state))) {
      barrier = read().revision();
    }
    return barrier >= 0 && transactions.run(c -> Restatement.cellsAreSent(c, barrier));
  }

  private void end(List<Topic> ended) {
    sender.send(markers.frame("end", ended, state.epoch()));
  }

  private void watermark(Instant at) throws SQLException {
    state = read();
    var version = new Version(state.epoch(), state.revision());
    List<Acknowledged> sent =
        sender.send(markers.watermarks(topic(Topics.FIGURES), version, lastRelayed, at));
    acknowledge(sent);
    publishedTo = at;
    watermarkDue = at.plus(IDLE_WATERMARK);
  }

  private void heartbeat(Instant at) throws SQLException {
    if (outlets.tree() && !at.isBefore(heartbeatDue)) {
      acknowledge(sender.send(List.of(markers.heartbeat(state.epoch(), at))));
      heartbeatDue = at.plus(HEARTBEAT);
    }
  }

  private void acknowledge(List<Acknowledged> sent) throws SQLException {
    transactions.run(
        connection -> {
          PublisherState.acknowledge(connection, sent);
          return sent.size();
        });
  }

  private void reached(String column) throws SQLException {
    transactions.run(
        connection -> {
          try (var update =
              connection.prepareStatement(
                  "update publisher_state set " + column + " = epoch where service = ?")) {
            update.setString(1, outlets.service());
            return update.executeUpdate();
          }
        });
    state = read();
  }

  private PublisherState read() throws SQLException {
    return transactions.run(connection -> PublisherState.read(connection, outlets.service()));
  }

  private Topic topic(String name) {
    return topics.stream().filter(topic -> topic.name().equals(name)).findFirst().orElseThrow();
  }
}
