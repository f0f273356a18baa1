package io.jiceng.organization.matter;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.imports.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Matters in bulk (批量导入), with the steps they have taken; an open one takes over its row. */
@ApplicationScoped
class MatterImport implements Importable<MatterRow> {
  private final MatterService service;

  MatterImport(MatterService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "matters";
  }

  @Override
  public Class<MatterRow> row() {
    return MatterRow.class;
  }

  @Override
  public @Nullable Object key(MatterRow row) {
    return row.matter().code();
  }

  @Override
  public ImportResult importRows(List<Row<MatterRow>> rows, ImportMode mode) {
    return Outcome.result(rows, service.put(rows.stream().map(Row::value).toList()));
  }
}
