package io.jiceng.kit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiceng.kit.access.CallerSnapshot;
import io.jiceng.kit.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Jobs and the errors of their rows, in plain SQL: they are bookkeeping, not records. */
@ApplicationScoped
class ImportJobs {
  private final DataSource database;
  private final ObjectMapper mapper;
  private final Clock clock;

  ImportJobs(DataSource database, ObjectMapper mapper, Clock clock) {
    this.database = database;
    this.mapper = mapper;
    this.clock = clock;
  }

  void receive(Spooled file, ImportOrder order, ImportOwner owner) {
    update(
        """
        insert into import_job (id, resource, format, mode, dry_run, language, subject, caller,
          scope_paths, row_count, status, received_at)
        values (?, ?, ?, ?, ?, ?, ?, cast(? as json), ?, ?, 'RECEIVED', ?)
        """,
        file.id(),
        order.resource(),
        order.format().name(),
        order.mode().name(),
        order.dryRun(),
        order.language().name(),
        owner.caller().subject(),
        json(owner.caller()),
        owner.scopePaths().toArray(String[]::new),
        file.rows(),
        now());
  }

  Optional<ImportJob> find(UUID id) {
    return query("select * from import_job where id = ?", this::job, id).stream().findFirst();
  }

  List<UUID> unfinished() {
    return query(
        "select id from import_job where finished_at is null order by received_at limit 100",
        row -> row.getObject(1, UUID.class));
  }

  void start(UUID id) {
    update(
        """
        update import_job set status = 'RUNNING', attempts = attempts + 1,
          started_at = coalesce(started_at, ?)
        where id = ?
        """,
        now(),
        id);
  }

  int progress(UUID id, ImportCounts counts) {
    try (var connection = database.getConnection()) {
      return progress(connection, id, counts);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  int progress(Connection connection, UUID id, ImportCounts counts) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            update import_job set done = ?, failed = ?, created = ?, updated = ?, unchanged = ?
            where id = ?
            """)) {
      bind(
          statement,
          counts.done(),
          counts.failed(),
          counts.created(),
          counts.updated(),
          counts.unchanged(),
          id);
      return statement.executeUpdate();
    }
  }

  /** Ends the job and destroys its file, but for a spreadsheet with errors: it is handed back. */
  void finish(UUID id, ImportStatus status, @Nullable String code, ImportCounts counts) {
    progress(id, counts);
    update(
        "update import_job set status = ?, code = ?, finished_at = ? where id = ?",
        status.name(),
        code,
        now(),
        id);
    update(
        """
        delete from import_chunk where job_id = ? and not exists
          (select from import_job where id = ? and format = 'XLSX' and failed > 0)
        """,
        id,
        id);
  }

  /** Destroys what interrupted uploads left behind, and spreadsheets that nobody came for. */
  void sweep(Duration keepMarked) {
    update(
        """
        delete from import_chunk c
        where stored_at < ? and not exists
          (select from import_job j where j.id = c.job_id
            and (j.finished_at is null or j.finished_at > ?))
        """,
        now().minusHours(1),
        now().minus(keepMarked));
  }

  void addErrors(UUID id, List<RowError> errors) {
    if (errors.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                """
                insert into import_error (job_id, row_number, n, pointer, code, zh, en)
                values (?, ?, ?, ?, ?, ?, ?)
                """)) {
      int n = 0;
      for (var error : errors) {
        bind(insert, id, error.row(), n++, error.pointer(), error.code(), error.zh(), error.en());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Errors in row order after (row, n). */
  List<StoredError> errors(UUID id, long row, int n, int limit) {
    return query(
        """
        select * from import_error where job_id = ? and (row_number, n) > (?, ?)
        order by row_number, n limit ?
        """,
        found ->
            new StoredError(
                found.getInt("n"),
                new RowError(
                    found.getLong("row_number"),
                    found.getString("pointer"),
                    found.getString("code"),
                    found.getString("zh"),
                    found.getString("en"))),
        id,
        row,
        n,
        limit);
  }

  long errorCount(UUID id) {
    return query("select count(*) from import_error where job_id = ?", row -> row.getLong(1), id)
        .getFirst();
  }

  /** An error with its place among those of its row. */
  record StoredError(int n, RowError error) {}

  private ImportJob job(ResultSet row) throws SQLException {
    var order =
        new ImportOrder(
            row.getString("resource"),
            ImportFormat.valueOf(row.getString("format")),
            ImportMode.valueOf(row.getString("mode")),
            row.getBoolean("dry_run"),
            Language.valueOf(row.getString("language")));
    var counts =
        new ImportCounts(
            row.getLong("done"),
            row.getLong("failed"),
            row.getLong("created"),
            row.getLong("updated"),
            row.getLong("unchanged"));
    var paths = (String[]) row.getArray("scope_paths").getArray();
    return new ImportJob(
        row.getObject("id", UUID.class),
        order,
        new ImportOwner(caller(row.getString("caller")), Set.of(paths)),
        ImportStatus.valueOf(row.getString("status")),
        row.getString("code"),
        row.getInt("attempts"),
        row.getLong("row_count"),
        counts,
        Objects.requireNonNull(instant(row, "received_at")),
        instant(row, "started_at"),
        instant(row, "finished_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private String json(CallerSnapshot caller) {
    try {
      return mapper.writeValueAsString(caller);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private CallerSnapshot caller(String json) {
    try {
      return mapper.readValue(json, CallerSnapshot.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private int update(String sql, @Nullable Object... values) {
    try (Connection connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> List<T> query(String sql, Reading<T> reading, @Nullable Object... values) {
    try (Connection connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      var found = new ArrayList<T>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reading.of(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof String[] texts) {
        statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
  }
}
