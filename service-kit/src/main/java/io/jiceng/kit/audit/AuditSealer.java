package io.jiceng.kit.audit;

import io.jiceng.kit.crypto.Hash;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Chains committed entries, one sealer at a time. The order is fixed here and not by the writers,
 * who would otherwise have to wait for each other.
 */
@ApplicationScoped
class AuditSealer {
  private static final Logger LOG = Logger.getLogger(AuditSealer.class);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration ANCHOR_EVERY = Duration.ofMinutes(10);
  private static final long LOCK = 0x4155444954L;
  private static final int BATCH = 5_000;

  private final DataSource database;
  private final Hash hash;
  private @Nullable Thread thread;
  private volatile boolean stopped;
  private long anchoredAt = System.nanoTime() - ANCHOR_EVERY.toNanos();

  AuditSealer(DataSource database, Hash hash) {
    this.database = database;
    this.hash = hash;
  }

  void start(@Observes StartupEvent event) {
    thread = Thread.ofPlatform().daemon().name("audit-sealer").start(this::loop);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped = true;
    if (thread != null) {
      thread.interrupt();
      thread.join(2_000);
    }
  }

  private void loop() {
    while (!stopped) {
      try {
        if (seal() < BATCH) {
          Thread.sleep(PAUSE);
        }
      } catch (InterruptedException e) {
        return;
      } catch (SQLException | RuntimeException e) {
        LOG.warnf("audit sealing waits: %s", e.getMessage());
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.multipliedBy(4));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Seals at most one batch and returns how many entries it held. */
  int seal() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        int sealed = hasLock(connection) ? seal(connection) : 0;
        connection.commit();
        return sealed;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static boolean hasLock(Connection connection) throws SQLException {
    try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
      lock.setLong(1, LOCK);
      try (var found = lock.executeQuery()) {
        return found.next() && found.getBoolean(1);
      }
    }
  }

  /** The last seal; the hash in hexadecimal. */
  private record Head(long seq, String hash) {}

  private int seal(Connection connection) throws SQLException {
    var head = head(connection);
    var ids = new ArrayList<UUID>();
    var hashes = new ArrayList<byte[]>();
    var previous = HexFormat.of().parseHex(head.hash());
    try (var pending =
        connection.prepareStatement(
            "select "
                + Chain.COLUMNS
                + " from audit_pending p join audit_entry e on e.id = p.entry_id"
                + " order by e.at, e.id limit "
                + BATCH)) {
      try (var entries = pending.executeQuery()) {
        while (entries.next()) {
          previous = Chain.hash(hash.algorithm(), previous, head.seq() + ids.size() + 1, entries);
          ids.add(entries.getObject("id", UUID.class));
          hashes.add(previous);
        }
      }
    }
    if (!ids.isEmpty()) {
      store(connection, head.seq(), ids, hashes);
      anchor(head.seq() + ids.size(), previous);
    }
    return ids.size();
  }

  private static Head head(Connection connection) throws SQLException {
    try (var last =
            connection.prepareStatement(
                "select seq, hash from audit_seal order by seq desc limit 1");
        var found = last.executeQuery()) {
      boolean any = found.next();
      var hash = HexFormat.of().formatHex(any ? found.getBytes(2) : Chain.START);
      return new Head(any ? found.getLong(1) : 0, hash);
    }
  }

  private void store(Connection connection, long after, List<UUID> ids, List<byte[]> hashes)
      throws SQLException {
    try (var insert =
            connection.prepareStatement(
                """
                insert into audit_seal (seq, entry_id, algorithm, hash)
                select ? + n, id, ?, hash
                from unnest(cast(? as uuid[]), cast(? as bytea[])) with ordinality s (id, hash, n)
                """);
        var delete =
            connection.prepareStatement("delete from audit_pending where entry_id = any(?)")) {
      var sealed = connection.createArrayOf("uuid", ids.toArray());
      insert.setLong(1, after);
      insert.setString(2, hash.algorithm().name());
      insert.setArray(3, sealed);
      insert.setArray(4, connection.createArrayOf("bytea", hashes.toArray(byte[][]::new)));
      insert.executeUpdate();
      delete.setArray(1, sealed);
      delete.executeUpdate();
    }
  }

  /**
   * The head in the process log, kept elsewhere, shows later whether the end of the chain was cut.
   */
  private void anchor(long seq, byte[] head) {
    if (System.nanoTime() - anchoredAt >= ANCHOR_EVERY.toNanos()) {
      anchoredAt = System.nanoTime();
      LOG.infof("audit sealed to %d %s", seq, HexFormat.of().formatHex(head));
    }
  }
}
