package io.jiceng.kit.publish;

import static io.jiceng.kit.stream.TestDatabase.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.figure.CellSet;
import io.jiceng.kit.figure.FigurePublisher;
import io.jiceng.kit.figure.Ledger;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishingSessionTest {
  private static final String CHANGES = Topics.changes("economy");

  private final TestDatabase database = TestDatabase.fresh();
  private final MemoryBroker broker = new MemoryBroker();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);
  private final ChangeOutbox outbox = new ChangeOutbox(database.dataSource(), clock);
  private final Ledger ledger;

  PublishingSessionTest() throws SQLException {
    ledger = new Ledger(database);
  }

  @BeforeEach
  void records() throws SQLException {
    ledger.account(11, 1);
    ledger.account(12, 2);
    ledger.entry(11, "2024-03-05", "10");
    ledger.entry(12, "2023-03-05", "20");
    change("a", 1, Map.of("n", 1));
  }

  @Test
  void theFirstEpochIsFramed() throws SQLException {
    publish();
    assertThat(broker.all(CHANGES)).extracting(Received::kind).contains("begin", "end", "");
    assertThat(broker.truth(Topics.FIGURES)).isEqualTo(recomputed()).hasSize(2);
    Received change =
        broker.all(CHANGES).stream().filter(m -> m.key().equals("a")).findFirst().orElseThrow();
    assertThat(change.headers())
        .containsEntry("ce_type", "io.jiceng.thing.changed.v1")
        .containsEntry("ce_subject", "a")
        .containsEntry("ce_organization", id(1).toString())
        .containsEntry("epoch", String.valueOf(epoch()))
        .containsEntry("revision", "1");
  }

  @Test
  void aRestartUnderTheSameTopicsKeepsTheEpochAndSendsNothingTwice() throws SQLException {
    publish();
    long epoch = epoch();
    int sent = cells();
    publish();
    assertThat(epoch()).isEqualTo(epoch);
    assertThat(cells()).isEqualTo(sent);
  }

  @Test
  void everyCrashWhileSendingIsMadeGoodByTheNextSession() throws SQLException {
    for (int messages = 0; messages < 25; messages++) {
      ledger.entry(11, "2024-04-01", String.valueOf(messages + 1));
      change("a", messages + 2, Map.of("n", messages));
      broker.failAfter(messages);
      publishUntilTheBrokerIsGone();
      publish();
      assertThat(broker.truth(Topics.FIGURES)).isEqualTo(recomputed());
      assertThat(broker.truth(CHANGES)).containsEntry("a", "{\"n\": " + messages + "}");
    }
  }

  @Test
  void anEmptiedBrokerIsRestatedFromTheTables() throws SQLException {
    publish();
    long epoch = epoch();
    broker.empty();
    publish();
    assertThat(epoch()).isGreaterThan(epoch);
    assertThat(broker.truth(Topics.FIGURES)).isEqualTo(recomputed());
    assertThat(broker.truth(CHANGES)).containsOnlyKeys("a");
    assertThat(broker.truth(Topics.CATALOGUE)).isEmpty();
  }

  @Test
  void aRestoredDatabaseTakesBackWhatItDoesNotKnow() throws SQLException {
    publish();
    TestDatabase earlier = database.backup();
    ledger.entry(11, "2025-03-05", "99");
    ledger.entry(12, "2023-03-05", "5");
    change("b", 1, Map.of("n", 2));
    change("a", 2, null);
    publish();
    assertThat(broker.truth(CHANGES)).containsOnlyKeys("b");
    database.restore(earlier);
    publish();
    assertThat(broker.truth(Topics.FIGURES)).isEqualTo(recomputed()).hasSize(2);
    assertThat(broker.truth(CHANGES)).containsOnlyKeys("a");
  }

  @Test
  void aRestoredDatabaseThatWentOnBeforeItWasComparedIsNoticed() throws SQLException {
    publish();
    TestDatabase earlier = database.backup();
    change("b", 1, Map.of("n", 2));
    publish();
    database.restore(earlier);
    change("c", 1, Map.of("n", 3));
    change("c", 2, Map.of("n", 4));
    publish();
    assertThat(broker.truth(CHANGES)).containsOnlyKeys("a", "c");
  }

  @Test
  void aCellThatWentWrongWithoutAMarkIsRightAfterARestatement() throws SQLException {
    publish();
    database.run("update figure_cell_set set cells = '{\"entry.amount\": {\"3\": 1}}'");
    broker.empty();
    publish();
    assertThat(broker.truth(Topics.FIGURES)).isEqualTo(recomputed());
  }

  @Test
  void aRestatementThatIsInterruptedBeginsAgain() throws SQLException {
    publish();
    broker.empty();
    for (int messages = 1; messages < 30; messages += 4) {
      broker.failAfter(messages);
      publishUntilTheBrokerIsGone();
    }
    publish();
    assertThat(broker.truth(Topics.FIGURES)).isEqualTo(recomputed());
    assertThat(
            database.one(
                "select epoch = restated_epoch and epoch = relayed_epoch from publisher_state where service = 'economy'"))
        .isEqualTo("t");
  }

  @Test
  void watermarksFollowTheCells() throws SQLException {
    publish();
    List<Received> partition =
        broker.all(Topics.FIGURES).stream().filter(m -> m.partition() == 0).toList();
    assertThat(partition.getLast().kind()).isEqualTo("watermark");
    assertThat(partition.getLast().value()).isEqualTo("{\"at\":\"2026-11-22T04:00:00Z\"}");
  }

  @Test
  void supersededChangesArePurgedAndTheLastOfEachKeyStays() throws SQLException {
    change("a", 2, Map.of("n", 2));
    publish();
    session().purge(100);
    assertThat(database.rows("select version from change_outbox")).containsExactly("2");
  }

  private PublishingSession session() throws SQLException {
    return new PublishingSession(
        Outlets.of("economy"), Ledger.CATALOGUE, database.transactions(), broker, broker, clock);
  }

  private void publish() throws SQLException {
    PublishingSession session = session();
    while (session.step()) {}
    session.step();
  }

  private void publishUntilTheBrokerIsGone() throws SQLException {
    try {
      publish();
    } catch (IllegalStateException gone) {
      assertThat(gone).hasMessage("the broker is gone");
    }
    broker.heal();
  }

  private void change(String key, long version, @Nullable Object data) throws SQLException {
    database
        .transactions()
        .run(
            c -> {
              outbox.add(
                  c,
                  List.of(
                      new Change(
                          CHANGES, key, "io.jiceng.thing.changed.v1", version, data, id(1))));
              return key;
            });
  }

  private long epoch() throws SQLException {
    return Long.parseLong(
        database.one("select epoch from publisher_state where service = 'economy'"));
  }

  private int cells() {
    return (int) broker.all(Topics.FIGURES).stream().filter(m -> m.kind().equals("cells")).count();
  }

  /** The cells as an independent publisher over the same tables would send them. */
  private Map<String, String> recomputed() throws SQLException {
    TestDatabase copy = database.backup();
    copy.run("truncate figure_cell_set, figure_mark");
    copy.run("update account set name = name");
    var publisher = new FigurePublisher(Ledger.CATALOGUE, "economy", copy.transactions());
    publisher.prepare();
    var truth = new TreeMap<String, String>();
    for (CellSet set : publisher.pending(1000)) {
      var message = set.message("economy", 4);
      truth.put(message.key(), String.valueOf(message.value()));
    }
    return truth;
  }
}
