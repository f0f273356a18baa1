package io.jiceng.organization.grid;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Row;
import io.jiceng.kit.imports.RowError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/**
 * Grids in bulk (批量导入): a code that exists takes the values a row gives and keeps those it leaves
 * out.
 */
@ApplicationScoped
class GridImport implements Importable<NewGrid> {
  private final GridService service;

  GridImport(GridService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "grids";
  }

  @Override
  public Class<NewGrid> row() {
    return NewGrid.class;
  }

  @Override
  public Set<String> roles() {
    return Set.of(CLERK, ADMIN, PLATFORM);
  }

  @Override
  public Object key(NewGrid row) {
    return row.code();
  }

  @Override
  public ImportResult importRows(List<Row<NewGrid>> rows, ImportMode mode) {
    var outcomes = service.put(rows.stream().map(Row::value).toList());
    var counts = new EnumMap<GridBatch.Effect, Integer>(GridBatch.Effect.class);
    var errors = new ArrayList<RowError>();
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var outcome = outcomes.get(i);
      counts.merge(outcome.effect(), 1, Integer::sum);
      outcome.findings().forEach(f -> errors.add(row.refuse(f.pointer(), f.code())));
    }
    return new ImportResult(
        counts.getOrDefault(GridBatch.Effect.CREATED, 0),
        counts.getOrDefault(GridBatch.Effect.UPDATED, 0),
        counts.getOrDefault(GridBatch.Effect.UNCHANGED, 0),
        errors);
  }
}
