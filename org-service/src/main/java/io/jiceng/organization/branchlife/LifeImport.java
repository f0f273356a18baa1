package io.jiceng.organization.branchlife;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.imports.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Branch life in bulk (批量导入): a number known in its organisation changes that record. */
@ApplicationScoped
class LifeImport implements Importable<NewLifeRecord> {
  private final LifeService service;

  LifeImport(LifeService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "org-life-records";
  }

  @Override
  public Class<NewLifeRecord> row() {
    return NewLifeRecord.class;
  }

  @Override
  public @Nullable Object key(NewLifeRecord row) {
    return row.number() == null ? null : List.of(row.organizationId(), row.number());
  }

  @Override
  public ImportResult importRows(List<Row<NewLifeRecord>> rows, ImportMode mode) {
    return Outcome.result(rows, service.put(rows.stream().map(Row::value).toList()));
  }
}
