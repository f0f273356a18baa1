package io.jiceng.kit.change;

import io.jiceng.kit.stream.Acknowledged;
import io.jiceng.kit.stream.Message;
import io.jiceng.kit.stream.PublisherState;
import io.jiceng.kit.stream.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends what waits in the outbox (变更转发): unsent rows in order, never "after the last one", because
 * a late commit would be skipped.
 */
public final class Relay {
  /** An unsent row. */
  public record Waiting(long seq, Message message) {}

  private static final String PENDING =
      """
      select o.seq, o.topic, o.key, o.payload::text, o.id, o.type, o.version, o.occurred_at, o.organization_id, p.epoch
        from change_outbox o, publisher_state p
       where o.sent_at is null and p.service = ? order by o.seq limit ?
      """;
  private static final String PURGE =
      """
      delete from change_outbox where seq in (
        select o.seq from change_outbox o
         where o.sent_at is not null
           and exists (select from change_outbox n where n.topic = o.topic and n.key = o.key and n.seq > o.seq)
         order by o.seq limit ?)
      """;

  private final String service;
  private final Transactions transactions;

  public Relay(String service, Transactions transactions) {
    this.service = service;
    this.transactions = transactions;
  }

  public List<Waiting> pending(int limit) throws SQLException {
    return transactions.run(
        connection -> {
          var waiting = new ArrayList<Waiting>();
          try (var query = connection.prepareStatement(PENDING)) {
            query.setString(1, service);
            query.setInt(2, limit);
            try (var rows = query.executeQuery()) {
              while (rows.next()) {
                waiting.add(new Waiting(rows.getLong(1), message(rows)));
              }
            }
          }
          return waiting;
        });
  }

  /** After the acknowledgement. */
  public void confirm(List<Waiting> sent, List<Acknowledged> acknowledged) throws SQLException {
    transactions.run(
        connection -> {
          try (PreparedStatement update =
              connection.prepareStatement(
                  "update change_outbox set sent_at = now() where seq = any(?)")) {
            update.setArray(
                1, connection.createArrayOf("bigint", sent.stream().map(Waiting::seq).toArray()));
            update.executeUpdate();
          }
          PublisherState.acknowledge(connection, acknowledged);
          return sent.size();
        });
  }

  /** Forgets sent rows that a later one of their key has replaced. */
  public int purge(int limit) throws SQLException {
    return transactions.run(
        connection -> {
          try (var delete = connection.prepareStatement(PURGE)) {
            delete.setInt(1, limit);
            return delete.executeUpdate();
          }
        });
  }

  public static long lastSent(Connection connection) throws SQLException {
    try (var query =
            connection.prepareStatement(
                "select coalesce(max(seq), 0) from change_outbox where sent_at is not null");
        var rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private Message message(ResultSet row) throws SQLException {
    String topic = row.getString("topic");
    Map<String, String> headers =
        Topics.isState(topic) ? stateHeaders(row) : cloudEventHeaders(row);
    headers.put("service", service);
    headers.put("epoch", row.getString("epoch"));
    headers.put("revision", row.getString("version"));
    return new Message(topic, null, row.getString("key"), row.getString("payload"), headers);
  }

  private static Map<String, String> stateHeaders(ResultSet row) throws SQLException {
    var headers = new HashMap<String, String>();
    headers.put("kind", row.getString("type"));
    headers.put("id", row.getString("id"));
    return headers;
  }

  private Map<String, String> cloudEventHeaders(ResultSet row) throws SQLException {
    var headers = new HashMap<String, String>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", row.getString("id"));
    headers.put("ce_source", "/jiceng/" + service);
    headers.put("ce_type", row.getString("type"));
    headers.put("ce_time", row.getTimestamp("occurred_at").toInstant().toString());
    headers.put("ce_subject", row.getString("key"));
    String organization = row.getString("organization_id");
    if (organization != null) {
      headers.put("ce_organization", organization);
    }
    if (row.getString("payload") != null) {
      headers.put("content-type", "application/json");
    }
    return headers;
  }
}
