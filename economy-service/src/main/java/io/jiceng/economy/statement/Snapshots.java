package io.jiceng.economy.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiceng.economy.record.Author;
import io.jiceng.kit.crypto.Hash;
import io.jiceng.kit.crypto.HashAlgorithm;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What was locked stays readable: each lock and each correction adds a snapshot to a chain. */
@ApplicationScoped
class Snapshots {
  private final DataSource database;
  private final Hash hash;
  private final ObjectMapper mapper;

  Snapshots(DataSource database, Hash hash, ObjectMapper mapper) {
    this.database = database;
    this.hash = hash;
    this.mapper = mapper;
  }

  /** Adds to the running transaction; two at once break the primary key. */
  void take(Statement statement, Author author) {
    var before = of(statement.id);
    var content = json(StatementView.of(statement));
    var previous = before.isEmpty() ? "" : before.getLast().hash();
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into statement_snapshot values (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setObject(1, statement.id);
      insert.setInt(2, before.size() + 1);
      insert.setObject(3, author.at().atOffset(ZoneOffset.UTC));
      insert.setString(4, author.subject());
      insert.setString(5, content);
      insert.setString(6, hash.algorithm().name());
      insert.setString(7, chained(hash.algorithm(), previous, content));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("snapshot refused", e);
    }
  }

  /** The snapshots of a statement, oldest first. */
  List<Snapshot> of(UUID statementId) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select * from statement_snapshot where statement_id = ? order by number")) {
      select.setObject(1, statementId);
      var snapshots = new ArrayList<Snapshot>();
      var previous = "";
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var content = rows.getString("content");
          var algorithm = HashAlgorithm.valueOf(rows.getString("algorithm"));
          var stored = rows.getString("hash");
          boolean intact =
              rows.getInt("number") == snapshots.size() + 1
                  && chained(algorithm, previous, content).equals(stored);
          snapshots.add(
              new Snapshot(
                  rows.getInt("number"),
                  rows.getObject("taken_at", OffsetDateTime.class).toInstant(),
                  rows.getString("taken_by"),
                  content,
                  algorithm.name(),
                  stored,
                  intact));
          previous = stored;
        }
      }
      return snapshots;
    } catch (SQLException e) {
      throw new IllegalStateException("snapshots cannot be read", e);
    }
  }

  private static String chained(HashAlgorithm algorithm, String previous, String content) {
    return HexFormat.of()
        .formatHex(algorithm.digest(previous.getBytes(UTF_8), content.getBytes(UTF_8)));
  }

  private String json(StatementView view) {
    try {
      return mapper.writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
