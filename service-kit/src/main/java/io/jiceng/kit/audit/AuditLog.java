package io.jiceng.kit.audit;

import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the audit log, newest first. */
@ApplicationScoped
public class AuditLog {
  private final DataSource database;

  AuditLog(DataSource database) {
    this.database = database;
  }

  public Page<AuditView> of(AuditFilter filter, PageRequest page) {
    var where = new Conditions();
    where.add("record_id = ?", filter.recordId());
    where.add("record_type = ?", filter.recordType());
    where.add("person_id = ?", filter.person());
    where.add("subject = ?", filter.subject());
    where.add("action = ?", filter.action());
    where.add("at >= ?", utc(filter.from()));
    where.add("at < ?", utc(filter.to()));
    where.add(
        """
        (organization_id is null or organization_id in (select t.organization_id from org_tree t
          where t.path <@ any(cast(? as ltree[]))))
        """,
        filter.paths());
    page.after()
        .ifPresent(
            last -> where.add("(at, id) < (?, ?)", utc(Instant.parse(last.text(0))), last.uuid(1)));
    return Page.of(
        select(where, page.rows()),
        page.limit(),
        entry -> Cursor.of(entry.at(), entry.id()),
        Function.identity());
  }

  private List<AuditView> select(Conditions where, int limit) {
    var sql =
        "select "
            + Chain.COLUMNS
            + " from audit_entry e"
            + where
            + " order by at desc, id desc"
            + " limit "
            + limit;
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(sql)) {
      where.bind(select);
      var entries = new ArrayList<AuditView>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          entries.add(view(rows));
        }
      }
      return entries;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AuditView view(ResultSet row) throws SQLException {
    var roles = row.getString("roles");
    return new AuditView(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("subject"),
        roles.isEmpty() ? List.of() : List.of(roles.split(",")),
        row.getString("action"),
        row.getString("record_type"),
        row.getObject("record_id", UUID.class),
        row.getObject("organization_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("purpose"),
        row.getString("request_id"),
        row.getString("before"),
        row.getString("after"));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void add(String text, @Nullable Object... given) {
      for (var value : given) {
        if (value == null) {
          return;
        }
      }
      texts.add(text);
      for (var value : given) {
        if (value != null) {
          values.add(value);
        }
      }
    }

    void bind(PreparedStatement select) throws SQLException {
      for (int i = 0; i < values.size(); i++) {
        select.setObject(i + 1, values.get(i));
      }
    }

    @Override
    public String toString() {
      return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }
  }
}
