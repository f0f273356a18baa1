package io.jiceng.kit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** What a running service has stored for sending, once its publisher is at the end of its marks. */
public final class PublishedFigures {
  private static final int PATIENCE = 1_200;
  private static final int PAUSE_MS = 25;
  private static final String STORED =
      """
      select organization_id || ' ' || f.key || ' ' || year || '-' || m.key, m.value::text
        from figure_cell_set, jsonb_each(cells) f, jsonb_each(f.value) m
      """;
  private static final String BETWEEN =
      """
      select coalesce(sum(m.value::text::numeric), 0)
        from figure_cell_set s, jsonb_each(s.cells -> ?) m
       where s.organization_id = ? and s.year * 12 + m.key::integer - 1 between ? and ?
      """;

  private final DataSource database;
  private final FigureCatalogue catalogue = FigureCatalogue.load();

  public PublishedFigures(DataSource database) {
    this.database = database;
  }

  /** The number of the month itself. */
  public BigDecimal cell(UUID organization, String figure, YearMonth month) {
    settle();
    return between(organization, figure, index(month), index(month));
  }

  /** Everything up to the month: the level of a stock at its end. */
  public BigDecimal level(UUID organization, String figure, YearMonth month) {
    settle();
    return between(organization, figure, 0, index(month));
  }

  /** Every cell of every view is what the view says of all records. */
  public void equalTheRecords(String afterWhat) {
    settle();
    var computed = new TreeMap<String, BigDecimal>();
    for (FigureView view : catalogue.views()) {
      for (Figure figure : catalogue.figuresOf(view)) {
        computed.putAll(
            cells(
                """
                select organization_id || ' %s ' || extract(year from month) || '-'
                       || extract(month from month), sum(value)::text
                  from %s where organization_id is not null and (%s)
                 group by organization_id, month having sum(value) <> 0
                """
                    .formatted(figure.id(), view.sqlName(), figure.condition())));
      }
    }
    assertThat(cells(STORED)).as(afterWhat).isEqualTo(computed);
  }

  private void settle() {
    for (int i = 0; i < PATIENCE; i++) {
      if (cells("select 'marks', count(*)::text from figure_mark having count(*) > 0").isEmpty()) {
        return;
      }
      pause();
    }
    throw new AssertionError("the publisher does not come to the end of its marks");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private BigDecimal between(UUID organization, String figure, int first, int last) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(BETWEEN)) {
      query.setString(1, figure);
      query.setObject(2, organization);
      query.setInt(3, first);
      query.setInt(4, last);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getBigDecimal(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, BigDecimal> cells(String sql) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql);
        var rows = query.executeQuery()) {
      var cells = new TreeMap<String, BigDecimal>();
      while (rows.next()) {
        cells.put(rows.getString(1), new BigDecimal(rows.getString(2)).stripTrailingZeros());
      }
      return cells;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static int index(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue() - 1;
  }
}
