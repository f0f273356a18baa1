package io.jiceng.kit.figure;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The set-based statements of one view: cell sets of many organisations at once. */
final class CellStatement {
  private final String compute;
  private final String store;

  CellStatement(String view, List<Figure> figures) {
    compute = figures.isEmpty() ? nothing() : compute(view, figures);
    store = store(view, compute);
  }

  private static String nothing() {
    return "select x as organization_id, 0 as year, '{}'::jsonb as cells from unnest(?::uuid[]) x where false";
  }

  private static String compute(String view, List<Figure> figures) {
    String sums =
        numbered(figures, "sum(value::numeric) filter (where %s) as c%d", Figure::condition);
    String values = numbered(figures, "('%s', s.c%d)", Figure::id);
    return """
    select organization_id, year, jsonb_object_agg(figure, months) as cells
      from (select organization_id, year, figure, jsonb_object_agg(month, value) as months
              from (select s.organization_id, s.year, s.month::text as month, c.figure, trim_scale(c.value) as value
                      from (select organization_id, extract(year from month)::integer as year,
                                   extract(month from month)::integer as month, %s
                              from %s where organization_id = any(?) group by 1, 2, 3) s
                     cross join lateral (values %s) as c(figure, value)
                     where c.value <> 0) x
             group by 1, 2, 3) y
     group by 1, 2
    """
        .formatted(sums, FigureView.sqlName(view), values);
  }

  private static String store(String view, String compute) {
    return """
    with fresh as (%s),
         stored as (select organization_id, year, cells from figure_cell_set
                     where view = '%s' and organization_id = any(?))
    insert into figure_cell_set (view, organization_id, year, cells, revision, sent)
    select '%s', organization_id, year, coalesce(f.cells, '{}'::jsonb), ?, false
      from fresh f full join stored s using (organization_id, year)
     where s.cells is null or s.cells <> coalesce(f.cells, '{}'::jsonb)
    on conflict (view, organization_id, year)
      do update set cells = excluded.cells, revision = excluded.revision, sent = false
    """
        .formatted(compute, view, view);
  }

  private static String numbered(
      List<Figure> figures, String format, Function<Figure, String> part) {
    return IntStream.range(0, figures.size())
        .mapToObj(i -> String.format(format, part.apply(figures.get(i)), i))
        .collect(Collectors.joining(",\n"));
  }

  /** (organization_id, year, cells) from the records; one parameter: the organisations. */
  String compute() {
    return compute;
  }

  /** Stores what differs from the stored sets under the revision, unsent; returns how many. */
  int store(Connection connection, Collection<UUID> organizations, long revision)
      throws SQLException {
    Array ids = connection.createArrayOf("uuid", organizations.toArray());
    try (var insert = connection.prepareStatement(store)) {
      insert.setArray(1, ids);
      insert.setArray(2, ids);
      insert.setLong(3, revision);
      return insert.executeUpdate();
    }
  }
}
