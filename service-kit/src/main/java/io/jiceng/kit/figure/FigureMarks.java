package io.jiceng.kit.figure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Marks that come from elsewhere than a record: the tree, parameters, definitions, the calendar, a
 * restatement.
 */
final class FigureMarks {
  private static final String SUBTREE =
      """
      with recursive below(id) as (
        select unnest(?::uuid[])
        union
        select l.organization_id from below b join org_link l on l.parent_id = b.id
      )
      insert into figure_mark (view, organization_id)
      select v.view, b.id from below b cross join unnest(?::text[]) as v(view)
      """;

  private FigureMarks() {}

  /** These organisations and all that was ever below them. */
  static void subtree(Connection connection, Collection<FigureView> views, Collection<UUID> tops)
      throws SQLException {
    if (views.isEmpty() || tops.isEmpty()) {
      return;
    }
    try (var insert = connection.prepareStatement(SUBTREE)) {
      insert.setArray(1, connection.createArrayOf("uuid", tops.toArray()));
      insert.setArray(
          2, connection.createArrayOf("text", views.stream().map(FigureView::id).toArray()));
      insert.executeUpdate();
    }
  }

  /** Every organisation that has or had a contribution in these views. */
  static void everything(Connection connection, List<FigureView> views) throws SQLException {
    for (FigureView view : views) {
      try (var insert =
          connection.prepareStatement(
              """
              insert into figure_mark (view, organization_id)
              select ?, organization_id
                from (select organization_id from %s where organization_id is not null
                      union select organization_id from figure_cell_set where view = ?) o
              """
                  .formatted(view.sqlName()))) {
        insert.setString(1, view.id());
        insert.setString(2, view.id());
        insert.executeUpdate();
      }
    }
  }
}
