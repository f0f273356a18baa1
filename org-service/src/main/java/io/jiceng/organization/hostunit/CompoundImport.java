package io.jiceng.organization.hostunit;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.imports.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Services of compounds in bulk (批量导入); one that stands already is left as it is. */
@ApplicationScoped
class CompoundImport implements Importable<NewService> {
  private final CompoundServing serving;

  CompoundImport(CompoundServing serving) {
    this.serving = serving;
  }

  @Override
  public String resource() {
    return "host-units/compounds";
  }

  @Override
  public Class<NewService> row() {
    return NewService.class;
  }

  @Override
  public ImportResult importRows(List<Row<NewService>> rows, ImportMode mode) {
    return Outcome.result(rows, serving.put(rows.stream().map(Row::value).toList(), "/service"));
  }
}
