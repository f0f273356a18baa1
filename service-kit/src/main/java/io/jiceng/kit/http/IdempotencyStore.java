package io.jiceng.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Table {@code idempotency_key}; every call is part of the effect's transaction. */
@ApplicationScoped
class IdempotencyStore {

  record OwnedKey(String caller, String key) {}

  record Stored(String requestHash, UUID reference) {}

  private final DataSource database;

  IdempotencyStore(DataSource database) {
    this.database = database;
  }

  /** Holds the key until the transaction ends; false when another one holds it. */
  boolean lock(OwnedKey key) {
    var sql = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, "idempotency/" + key.caller() + '/' + key.key());
      try (var rows = query.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new StoreUnreachable(e);
    }
  }

  Optional<Stored> find(OwnedKey key) {
    var sql = "select request_hash, reference from idempotency_key where caller = ? and key = ?";
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, key.caller());
      query.setString(2, key.key());
      try (var rows = query.executeQuery()) {
        return rows.next()
            ? Optional.of(new Stored(rows.getString(1), rows.getObject(2, UUID.class)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StoreUnreachable(e);
    }
  }

  void add(OwnedKey key, String requestHash, UUID reference) {
    var sql =
        "insert into idempotency_key (caller, key, request_hash, reference) values (?, ?, ?, ?)";
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(sql)) {
      insert.setString(1, key.caller());
      insert.setString(2, key.key());
      insert.setString(3, requestHash);
      insert.setObject(4, reference);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new StoreUnreachable(e);
    }
  }

  static final class StoreUnreachable extends RuntimeException {
    StoreUnreachable(SQLException cause) {
      super("Idempotency keys cannot be read or written", cause);
    }
  }
}
