package io.jiceng.kit.figure;

import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.stream.Version;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The records behind an organisation's own part of a figure (指标来源). */
@Singleton
class Contributions {
  /** One question: a figure of an organisation over months; a stock has no first month. */
  record Question(Figure figure, UUID organizationId, YearMonth from, YearMonth to) {
    boolean isStock() {
      return figure.kind() == FigureKind.STOCK;
    }
  }

  /**
   * The state of the organisation's sets: what was published last, and whether something newer is
   * under way.
   */
  record Standing(@Nullable Version revision, boolean settling) {}

  private static final String STANDING =
      """
      select (select epoch from publisher_state limit 1),
             (select max(revision) from figure_cell_set where view = ?1 and organization_id = ?2),
             exists (select from figure_mark where view = ?1 and organization_id = ?2)
             or exists (select from figure_cell_set where view = ?1 and organization_id = ?2 and not sent)
      """;
  private static final String ONCE_UNDER =
      """
      with recursive up(id) as (
        select ?::uuid
        union
        select l.parent_id from up join org_link l on l.organization_id = up.id
         where l.parent_id is not null and l.from_month <= ? and l.to_month > ?
      )
      select exists (select from up join org_tree t on t.organization_id = up.id where t.path = any(?::ltree[]))
      """;

  private final DataSource database;

  @Inject
  Contributions(DataSource database) {
    this.database = database;
  }

  /** At most {@code page.rows()} rows in the order of record and month. */
  List<Contribution> read(Question question, PageRequest page) throws SQLException {
    try (Connection connection = database.getConnection();
        var query = connection.prepareStatement(rows(question))) {
      int next = range(query, question);
      Optional<Cursor> after = page.after();
      query.setObject(next++, after.map(cursor -> cursor.uuid(0)).orElse(new UUID(0, 0)));
      query.setObject(next++, after.map(cursor -> cursor.date(1)).orElse(LocalDate.of(1, 1, 1)));
      query.setInt(next, page.rows());
      var found = new ArrayList<Contribution>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          LocalDate month = rows.getObject(2, LocalDate.class);
          found.add(
              new Contribution(
                  rows.getObject(1, UUID.class),
                  rows.getBigDecimal(3),
                  question.isStock() ? null : YearMonth.from(month).toString()));
        }
      }
      return found;
    }
  }

  long count(Question question) throws SQLException {
    try (Connection connection = database.getConnection();
        var query =
            connection.prepareStatement("select count(*) from (" + grouped(question) + ") c")) {
      range(query, question);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  Standing standing(Question question) throws SQLException {
    try (Connection connection = database.getConnection();
        var query = connection.prepareStatement(STANDING.replace("?1", "?").replace("?2", "?"))) {
      for (int i = 1; i <= 6; i += 2) {
        query.setString(i, question.figure().view());
        query.setObject(i + 1, question.organizationId());
      }
      try (var rows = query.executeQuery()) {
        rows.next();
        long revision = rows.getLong(2);
        return new Standing(
            rows.wasNull() ? null : new Version(rows.getLong(1), revision), rows.getBoolean(3));
      }
    }
  }

  /** Whether the organisation was in one of these subtrees in one of the months asked for. */
  boolean wasUnder(Question question, String scopePaths) throws SQLException {
    try (Connection connection = database.getConnection();
        var query = connection.prepareStatement(ONCE_UNDER)) {
      query.setObject(1, question.organizationId());
      query.setInt(2, index(question.to()));
      query.setInt(3, index(question.from()));
      query.setString(4, scopePaths);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }

  private static String rows(Question question) {
    return "select record_id, month, value from ("
        + grouped(question)
        + ") c where (record_id, month) > (?, ?) order by record_id, month limit ?";
  }

  private static String grouped(Question question) {
    String month = question.isStock() ? "date '0001-01-01'" : "month";
    return """
    select record_id, %s as month, trim_scale(sum(value::numeric)) as value
      from %s
     where organization_id = ? and month <= ? and month >= ? and (%s)
     group by 1, 2 having sum(value) <> 0
    """
        .formatted(
            month,
            FigureView.sqlName(String.valueOf(question.figure().view())),
            question.figure().condition());
  }

  private static int range(PreparedStatement query, Question question) throws SQLException {
    query.setObject(1, question.organizationId());
    query.setObject(2, question.to().atDay(1));
    query.setObject(3, question.isStock() ? LocalDate.of(1, 1, 1) : question.from().atDay(1));
    return 4;
  }

  private static int index(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue() - 1;
  }
}
