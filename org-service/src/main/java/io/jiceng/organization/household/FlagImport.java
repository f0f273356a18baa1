package io.jiceng.organization.household;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.imports.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Flags in bulk (批量导入): one that begins on that day already stays, or ends as its row says. */
@ApplicationScoped
class FlagImport implements Importable<FlagRow> {
  private final FlagService service;

  FlagImport(FlagService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "households/flags";
  }

  @Override
  public Class<FlagRow> row() {
    return FlagRow.class;
  }

  @Override
  public Object key(FlagRow row) {
    return List.of(row.householdId(), row.kind());
  }

  @Override
  public ImportResult importRows(List<Row<FlagRow>> rows, ImportMode mode) {
    return Outcome.result(rows, service.put(rows.stream().map(Row::value).toList()));
  }
}
