package io.jiceng.kit.audit;

import io.jiceng.kit.audit.AuditVerification.Broken;
import io.jiceng.kit.audit.AuditVerification.Fault;
import io.jiceng.kit.crypto.HashAlgorithm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Recomputes the chain from its start. */
@ApplicationScoped
class AuditVerifier {
  private static final int FETCH = 2_000;

  private final DataSource database;

  AuditVerifier(DataSource database) {
    this.database = database;
  }

  /** A place of the chain as somebody noted it earlier. */
  record Noted(long seq, String hash) {}

  @Transactional
  AuditVerification verify(@Nullable Noted noted) {
    try (var connection = database.getConnection()) {
      var walk = walk(connection, noted);
      var broken = walk.broken == null ? missedNote(noted, walk) : walk.broken;
      if (broken == null) {
        broken = unqueued(connection);
      }
      return new AuditVerification(
          broken == null,
          walk.checked,
          pending(connection),
          walk.seq,
          HexFormat.of().formatHex(walk.hash),
          broken);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Walk {
    long seq;
    long checked;
    byte[] hash = Chain.START;
    @Nullable Broken broken;
  }

  private static Walk walk(Connection connection, @Nullable Noted noted) throws SQLException {
    var walk = new Walk();
    try (var select =
        connection.prepareStatement(
            "select s.seq, s.entry_id, s.algorithm, s.hash, "
                + Chain.COLUMNS
                + " from audit_seal s left join audit_entry e on e.id = s.entry_id"
                + " order by s.seq")) {
      select.setFetchSize(FETCH);
      try (var seals = select.executeQuery()) {
        while (seals.next()) {
          step(walk, seals, noted);
        }
      }
    }
    return walk;
  }

  private static void step(Walk walk, ResultSet seal, @Nullable Noted noted) throws SQLException {
    long expected = walk.seq + 1;
    var found = seal.getBytes("hash");
    long seq = seal.getLong("seq");
    if (walk.broken == null) {
      walk.broken = fault(walk, seal, expected, noted);
      walk.checked += walk.broken == null ? 1 : 0;
    }
    walk.seq = seq;
    walk.hash = found;
  }

  private static @Nullable Broken fault(
      Walk walk, ResultSet seal, long expected, @Nullable Noted noted) throws SQLException {
    long seq = seal.getLong("seq");
    var entry = seal.getObject("entry_id", UUID.class);
    if (seq != expected) {
      return new Broken(expected, null, Fault.SEAL_MISSING);
    }
    if (seal.getObject("id") == null) {
      return new Broken(seq, entry, Fault.DELETED);
    }
    var algorithm = HashAlgorithm.valueOf(seal.getString("algorithm"));
    var found = seal.getBytes("hash");
    if (!Arrays.equals(Chain.hash(algorithm, walk.hash, seq, seal), found)) {
      return new Broken(seq, entry, Fault.ALTERED);
    }
    boolean otherThanNoted =
        noted != null
            && noted.seq() == seq
            && !noted.hash().equalsIgnoreCase(HexFormat.of().formatHex(found));
    return otherThanNoted ? new Broken(seq, entry, Fault.NOT_AS_NOTED) : null;
  }

  private static @Nullable Broken missedNote(@Nullable Noted noted, Walk walk) {
    return noted != null && noted.seq() > walk.seq
        ? new Broken(noted.seq(), null, Fault.NOT_AS_NOTED)
        : null;
  }

  private static @Nullable Broken unqueued(Connection connection) throws SQLException {
    try (var select =
            connection.prepareStatement(
                """
                select e.id from audit_entry e
                where not exists (select from audit_seal s where s.entry_id = e.id)
                  and not exists (select from audit_pending p where p.entry_id = e.id)
                order by e.at, e.id limit 1
                """);
        var found = select.executeQuery()) {
      return found.next() ? new Broken(null, found.getObject(1, UUID.class), Fault.UNSEALED) : null;
    }
  }

  private static long pending(Connection connection) throws SQLException {
    try (var select = connection.prepareStatement("select count(*) from audit_pending");
        var found = select.executeQuery()) {
      return found.next() ? found.getLong(1) : 0;
    }
  }
}
