package io.jiceng.economy.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiceng.economy.collective.CollectiveRef;
import io.jiceng.economy.record.Author;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads and writes many statements by one statement each; rows travel as one JSON text. */
@ApplicationScoped
class StatementBulk {
  private static final String STORED =
      """
      select s.*, l.accounts, l.amounts
      from statement s
      cross join lateral (
        select array_agg(account order by account) as accounts,
          array_agg(amount order by account) as amounts
        from statement_line where statement_id = s.id) l
      where s.collective_id = any(?)
      """;
  private static final String ROWS =
      """
      json_to_recordset(cast(? as json)) as r (id uuid, "collectiveId" uuid, period text,
        state text, note text, "returnReason" text, lines json, version bigint)
      """;
  private static final String INSERT =
      """
      insert into statement (id, collective_id, period, state, note, created_at, created_by,
        updated_at, updated_by, version)
      select id, "collectiveId", period, state, note, ?, ?, ?, ?, version from
      """
          + ROWS;
  private static final String UPDATE =
      """
      update statement s set state = r.state, note = r.note, return_reason = r."returnReason",
        updated_at = ?, updated_by = ?, version = r.version
      from
      """
          + ROWS
          + " where s.id = r.id and s.version = r.version - 1";
  private static final String STATE_LINES =
      """
      insert into statement_line (statement_id, account, amount)
      select r.id, l.account, l.amount from
      """
          + ROWS
          + """
           cross join lateral json_to_recordset(r.lines) as l (account integer, amount numeric)
          on conflict (statement_id, account) do update set amount = excluded.amount
          where statement_line.amount <> excluded.amount
          """;
  private static final String DROP_LINES =
      """
      delete from statement_line d using
      """
          + ROWS
          + """
           where d.statement_id = r.id and d.account not in
            (select account from json_to_recordset(r.lines) as l (account integer))
          """;

  private final DataSource database;
  private final ObjectMapper mapper;

  StatementBulk(DataSource database, ObjectMapper mapper) {
    this.database = database;
    this.mapper = mapper;
  }

  private record Key(UUID collectiveId, String period) {}

  private record Year(UUID collectiveId, int year) {}

  /** The statements of the collectives a batch names. */
  static final class Known {
    private final Map<Key, StatementView> statements = new HashMap<>();
    private final Map<Year, Grain> grains = new HashMap<>();

    void add(StatementView it) {
      var period = Period.of(it.period());
      statements.put(new Key(it.collectiveId(), it.period()), it);
      grains.put(new Year(it.collectiveId(), period.year()), period.grain());
    }

    @Nullable StatementView of(UUID collectiveId, String period) {
      return statements.get(new Key(collectiveId, period));
    }

    boolean hasOtherGrain(UUID collectiveId, Period period) {
      var grain = grains.get(new Year(collectiveId, period.year()));
      return grain != null && grain != period.grain();
    }
  }

  Known lookUp(Collection<CollectiveRef> collectives) {
    var known = new Known();
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(STORED)) {
      select.setArray(
          1,
          connection.createArrayOf(
              "uuid", collectives.stream().map(CollectiveRef::id).distinct().toArray()));
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          known.add(view(rows));
        }
      }
      return known;
    } catch (SQLException e) {
      throw new IllegalStateException("statements cannot be read", e);
    }
  }

  private static StatementView view(ResultSet row) throws SQLException {
    return StatementView.of(
        row.getObject("id", UUID.class),
        row.getObject("collective_id", UUID.class),
        row.getString("period"),
        StatementState.valueOf(row.getString("state")),
        lines(row),
        row.getString("note"),
        row.getString("return_reason"),
        row.getLong("version"));
  }

  private static List<Line> lines(ResultSet row) throws SQLException {
    var accounts = row.getArray("accounts");
    if (accounts == null) {
      return List.of();
    }
    var numbers = (Integer[]) accounts.getArray();
    var amounts = (BigDecimal[]) row.getArray("amounts").getArray();
    var lines = new ArrayList<Line>();
    for (int i = 0; i < numbers.length; i++) {
      lines.add(new Line(Account.of(numbers[i]), amounts[i]));
    }
    return lines;
  }

  void insert(List<StatementView> rows, Author author) {
    if (rows.isEmpty()) {
      return;
    }
    var at = author.at().atOffset(ZoneOffset.UTC);
    var json = json(rows);
    try (var connection = database.getConnection()) {
      run(connection, INSERT, at, author.subject(), at, author.subject(), json);
      run(connection, STATE_LINES, json);
    } catch (SQLException e) {
      throw new IllegalStateException("statements refused", e);
    }
  }

  void update(List<StatementView> rows, Author author) {
    if (rows.isEmpty()) {
      return;
    }
    var json = json(rows);
    try (var connection = database.getConnection()) {
      var at = author.at().atOffset(ZoneOffset.UTC);
      if (run(connection, UPDATE, at, author.subject(), json) != rows.size()) {
        throw new Problem(CommonProblem.VERSION_CONFLICT);
      }
      run(connection, DROP_LINES, json);
      run(connection, STATE_LINES, json);
    } catch (SQLException e) {
      throw new IllegalStateException("statements refused", e);
    }
  }

  private static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  private String json(List<StatementView> rows) {
    try {
      return mapper.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
