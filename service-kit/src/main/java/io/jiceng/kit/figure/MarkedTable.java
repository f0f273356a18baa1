package io.jiceng.kit.figure;

import java.util.ArrayList;
import java.util.List;

/** A source table with what its changes mark, for all views that read it. */
final class MarkedTable {
  private static final String CHANGED_ROWS =
      "with changed as (select * from changed_old union all select * from changed_new) ";

  private record Marked(String view, String organizations, boolean passedThrough) {}

  private final String table;
  private final List<Marked> views = new ArrayList<>();

  MarkedTable(String table) {
    if (!table.matches("[a-z_][a-z0-9_]*")) {
      throw new IllegalArgumentException("source table " + table);
    }
    this.table = table;
  }

  void add(String view, SourceTable source, boolean passedThrough) {
    views.add(new Marked(view, source.changedOrganizations(), passedThrough));
  }

  List<MarkTrigger> triggers() {
    return List.of(
        new MarkTrigger(table, "insert", "referencing new table as changed", body("", false)),
        new MarkTrigger(table, "delete", "referencing old table as changed", body("", false)),
        new MarkTrigger(
            table,
            "update",
            "referencing old table as changed_old new table as changed_new",
            body(CHANGED_ROWS, true)),
        new MarkTrigger(table, "truncate", "", everything()));
  }

  private String body(String prefix, boolean updates) {
    var selects =
        views.stream()
            .map(
                marked ->
                    """
                    select distinct '%s', q.organization_id, %s
                      from (%sselect * from (%s) as i) as q(organization_id) where q.organization_id is not null
                    """
                        .formatted(
                            marked.view(),
                            updates && marked.passedThrough(),
                            prefix,
                            marked.organizations()))
            .toList();
    return "insert into figure_mark (view, organization_id, settles)\n"
        + String.join("union all\n", selects);
  }

  private String everything() {
    var names = views.stream().map(marked -> "'" + marked.view() + "'").distinct().toList();
    return "insert into figure_mark (view, organization_id)\n"
        + "select distinct view, organization_id from figure_cell_set where view in ("
        + String.join(", ", names)
        + ")\n";
  }
}
