package io.jiceng.economy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.figure.Figure;
import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.kit.figure.FigureView;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Published cells against the views' own SQL over all records. */
@ApplicationScoped
public class FigureProof {
  private static final String STORED =
      """
      select organization_id || ' ' || f.key || ' ' || year || '-' || m.key, m.value::text
      from figure_cell_set, jsonb_each(cells) f, jsonb_each(f.value) m
      """;

  private final DataSource database;
  private final Rows rows;
  private final FigureCatalogue catalogue;

  FigureProof(DataSource database, Rows rows, FigureCatalogue catalogue) {
    this.database = database;
    this.rows = rows;
    this.catalogue = catalogue;
  }

  /** Waits for the publisher and compares every cell of every view. */
  public void holds(String afterWhat) {
    settle();
    assertThat(cells(STORED)).as(afterWhat).isEqualTo(recomputed());
  }

  /** The published value, zero when there is none. */
  public BigDecimal cell(String organization, String figure, int year, int month) {
    settle();
    var key = "%s %s %d-%d".formatted(Countryside.id(organization), figure, year, month);
    return cells(STORED).getOrDefault(key, BigDecimal.ZERO);
  }

  private void settle() {
    for (int i = 0; i < 600; i++) {
      if (rows.count("select from figure_mark") == 0) {
        return;
      }
      Api.pause();
    }
    throw new AssertionError("the publisher does not come to the end of its marks");
  }

  private Map<String, BigDecimal> recomputed() {
    var all = new TreeMap<String, BigDecimal>();
    for (FigureView view : catalogue.views()) {
      for (Figure figure : catalogue.figuresOf(view)) {
        all.putAll(
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
    return all;
  }

  private Map<String, BigDecimal> cells(String sql) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(sql);
        var found = select.executeQuery()) {
      var cells = new TreeMap<String, BigDecimal>();
      while (found.next()) {
        cells.put(found.getString(1), new BigDecimal(found.getString(2)).stripTrailingZeros());
      }
      return cells;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
