package io.jiceng.kit.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiceng.kit.access.Caller;
import io.jiceng.kit.http.RequestId;
import io.jiceng.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes the audit log (审计) as part of the transaction that does what it tells. */
@ApplicationScoped
public class Audit {
  private static final String INSERT =
      """
      insert into audit_entry (id, at, subject, roles, action, record_type, record_id,
        organization_id, person_id, purpose, request_id, before, after)
      select id, ?, ?, ?, action, record_type, record_id, organization_id, person_id, purpose, ?,
        cast(before as json), cast(after as json)
      from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as uuid[]),
        cast(? as uuid[]), cast(? as uuid[]), cast(? as text[]), cast(? as text[]),
        cast(? as text[])) e (id, action, record_type, record_id, organization_id, person_id,
        purpose, before, after)
      """;

  private final DataSource database;
  private final Caller caller;
  private final Changes changes;
  private final Clock clock;

  Audit(DataSource database, Caller caller, ObjectMapper mapper, Clock clock) {
    this.database = database;
    this.caller = caller;
    this.changes = new Changes(mapper);
    this.clock = clock;
  }

  /** A change, in the transaction that makes it; see {@link AuditEntry}. */
  @Transactional(TxType.MANDATORY)
  public void record(
      String action,
      String recordType,
      UUID recordId,
      @Nullable UUID organizationId,
      @Nullable Object before,
      @Nullable Object after) {
    write(List.of(AuditEntry.of(action, recordType, recordId, organizationId, before, after)));
  }

  @Transactional(TxType.MANDATORY)
  public void record(AuditEntry entry) {
    write(List.of(entry));
  }

  /** Many changes by one statement. */
  @Transactional(TxType.MANDATORY)
  public void record(List<AuditEntry> entries) {
    if (!entries.isEmpty()) {
      write(entries);
    }
  }

  /**
   * A look at personal data: what was seen, whose it is and what for. Committed before the answer.
   */
  @Transactional(TxType.REQUIRED)
  public void read(
      String action,
      String recordType,
      UUID recordId,
      @Nullable UUID organizationId,
      @Nullable UUID person,
      @Nullable String purpose,
      List<String> fields) {
    var seen = Map.of("fields", fields);
    write(
        List.of(
            new AuditEntry(
                action, recordType, recordId, organizationId, person, purpose, null, seen)));
  }

  private void write(List<AuditEntry> entries) {
    var sides =
        entries.stream().map(entry -> changes.between(entry.before(), entry.after())).toList();
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, at);
      insert.setString(2, caller.subject());
      insert.setArray(
          3, connection.createArrayOf("text", caller.roles().stream().sorted().toArray()));
      insert.setString(4, RequestId.current());
      insert.setArray(5, connection.createArrayOf("uuid", ids(entries.size())));
      bind(insert, 6, "text", entries, AuditEntry::action);
      bind(insert, 7, "text", entries, AuditEntry::recordType);
      bind(insert, 8, "uuid", entries, AuditEntry::recordId);
      bind(insert, 9, "uuid", entries, AuditEntry::organizationId);
      bind(insert, 10, "uuid", entries, AuditEntry::person);
      bind(insert, 11, "text", entries, AuditEntry::purpose);
      bind(insert, 12, "text", sides, Changes.Sides::before);
      bind(insert, 13, "text", sides, Changes.Sides::after);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("audit entry refused", e);
    }
  }

  private static Object[] ids(int count) {
    var ids = new Object[count];
    for (int i = 0; i < count; i++) {
      ids[i] = Ids.next();
    }
    return ids;
  }

  private static <T> void bind(
      PreparedStatement insert,
      int index,
      String type,
      List<T> rows,
      Function<T, @Nullable Object> value)
      throws SQLException {
    Connection connection = insert.getConnection();
    insert.setArray(index, connection.createArrayOf(type, rows.stream().map(value).toArray()));
  }
}
