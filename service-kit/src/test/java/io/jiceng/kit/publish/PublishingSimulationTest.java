package io.jiceng.kit.publish;

import static io.jiceng.kit.stream.TestDatabase.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.figure.Ledger;
import io.jiceng.kit.stream.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random histories in one thread: writers that stay open, moves, corrections, crashes between any
 * two messages, a restored database, an emptied broker. In the end the topics say exactly what the
 * tables say.
 */
@Tag("simulation")
class PublishingSimulationTest {
  private static final int STEPS = 150;
  private static final int ACCOUNTS = 5;
  private static final int ORGANIZATIONS = 4;

  private final TestDatabase database = TestDatabase.fresh();
  private final MemoryBroker broker = new MemoryBroker();
  private final ChangeOutbox outbox = new ChangeOutbox(database.dataSource(), Clock.systemUTC());
  private final Ledger ledger;
  private final List<Connection> open = new ArrayList<>();
  private final Map<String, Long> versions = new HashMap<>();
  private @Nullable PublishingSession session;
  private @Nullable TestDatabase backup;
  private Random random = new Random();

  PublishingSimulationTest() throws SQLException {
    ledger = new Ledger(database);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theTopicsSayWhatTheTablesSay(long seed) throws SQLException {
    random = new Random(seed);
    for (int account = 0; account < ACCOUNTS; account++) {
      ledger.account(10 + account, 1 + random.nextInt(ORGANIZATIONS));
    }
    for (int step = 0; step < STEPS; step++) {
      act();
    }
    settle();
    assertThat(broker.truth(Topics.FIGURES)).as("seed %d", seed).isEqualTo(computed());
    assertThat(broker.truth(Topics.changes("economy"))).as("seed %d", seed).isEqualTo(outbox());
  }

  private void act() throws SQLException {
    int dice = random.nextInt(100);
    if (dice < 30) {
      write();
    } else if (dice < 45) {
      endWriter(random.nextInt(4) > 0);
    } else if (dice < 55) {
      move();
    } else if (dice < 60) {
      correct();
    } else if (dice < 88) {
      publish();
    } else if (dice < 94) {
      session = null;
    } else if (dice < 96) {
      backup = database.backup();
      lost();
    } else if (dice < 98) {
      restore();
    } else {
      broker.empty();
      session = null;
    }
  }

  /** In a transaction that may stay open for a while. */
  private void write() throws SQLException {
    Connection writer = database.connect();
    writer.setAutoCommit(false);
    TestDatabase.run(
        writer,
        "insert into entry values (?, ?, ?::date, ?)",
        UUID.randomUUID(),
        id(10 + random.nextInt(ACCOUNTS)),
        "202%d-0%d-11".formatted(random.nextInt(4), 1 + random.nextInt(9)),
        1 + random.nextInt(99));
    String key = "k" + random.nextInt(6);
    long version = versions.merge(key, 1L, Long::sum);
    Object data = random.nextInt(5) == 0 ? null : Map.of("v", version);
    outbox.add(
        writer,
        List.of(
            new Change(Topics.changes("economy"), key, "io.jiceng.x.changed.v1", version, data)));
    open.add(writer);
    if (random.nextBoolean()) {
      endWriter(true);
    }
  }

  private void endWriter(boolean commit) throws SQLException {
    if (open.isEmpty()) {
      return;
    }
    try (Connection writer = open.remove(random.nextInt(open.size()))) {
      if (commit) {
        writer.commit();
      } else {
        writer.rollback();
      }
    }
  }

  private void move() throws SQLException {
    database.run(
        "update account set organization_id = ? where id = ?",
        id(1 + random.nextInt(ORGANIZATIONS)),
        id(10 + random.nextInt(ACCOUNTS)));
  }

  private void correct() throws SQLException {
    if (random.nextBoolean()) {
      database.run(
          "update entry set amount = amount + 1, day = day + 40 where id in (select id from entry order by id limit 2)");
    } else {
      database.run("delete from entry where id in (select id from entry order by id limit 1)");
    }
  }

  private void publish() throws SQLException {
    switch (random.nextInt(6)) {
      case 0, 1 -> broker.failAfter(random.nextInt(20));
      case 2 -> broker.failBeforeAcknowledging();
      default -> {}
    }
    try {
      step();
    } catch (IllegalStateException gone) {
      session = null;
    }
    broker.heal();
  }

  private boolean step() throws SQLException {
    PublishingSession current = session;
    if (current == null) {
      current =
          new PublishingSession(
              Outlets.of("economy"),
              Ledger.CATALOGUE,
              database.transactions(),
              broker,
              broker,
              Clock.systemUTC());
      session = current;
    }
    return current.step();
  }

  private void restore() throws SQLException {
    if (backup != null) {
      lost();
      database.restore(backup);
      session = null;
    }
  }

  /** Copying or restoring ends every session of the database. */
  private void lost() throws SQLException {
    for (Connection writer : open) {
      writer.abort(Runnable::run);
    }
    open.clear();
  }

  private void settle() throws SQLException {
    while (!open.isEmpty()) {
      endWriter(true);
    }
    for (int i = 0; i < 5; i++) {
      while (step()) {}
    }
    assertThat(database.one("select count(*) from figure_mark")).isEqualTo("0");
  }

  private Map<String, String> computed() throws SQLException {
    return rows(
        """
        select organization_id || '|entry|' || year,
               '{"cells":' || jsonb_object_agg(figure, months)::text || '}'
          from (select organization_id, year, figure, jsonb_object_agg(month, trim_scale(value)) as months
                  from (select organization_id, extract(year from month)::int as year,
                               (extract(month from month)::int)::text as month, f.figure, sum(f.value) as value
                          from figure_entry,
                               lateral (values ('entry.amount', value),
                                               ('entry.big-amount', case when big then value end)) as f(figure, value)
                         group by 1, 2, 3, 4 having sum(f.value) <> 0) x
                 group by 1, 2, 3) y
         group by organization_id, year
        """);
  }

  private Map<String, String> outbox() throws SQLException {
    return rows(
        """
        select key, payload::text
          from (select distinct on (key) key, payload from change_outbox
                 where topic = 'jiceng.economy.v1' order by key, version desc, seq desc) x
         where payload is not null
        """);
  }

  private Map<String, String> rows(String sql) throws SQLException {
    var found = new TreeMap<String, String>();
    for (String row : database.rows(sql)) {
      int bar = row.indexOf("|{");
      found.put(row.substring(0, bar), row.substring(bar + 1));
    }
    return found;
  }
}
