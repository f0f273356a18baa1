package io.jiceng.organization.grid;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.imports.Row;
import jakarta.enterprise.context.ApplicationScoped;
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
    return Outcome.result(rows, service.put(rows.stream().map(Row::value).toList()));
  }
}
