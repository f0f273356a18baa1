package io.jiceng.organization.visit;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.imports.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Visits in bulk (批量导入): a code that exists takes the values of its row. */
@ApplicationScoped
class VisitImport implements Importable<NewVisit> {
  private final VisitService service;

  VisitImport(VisitService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "visits";
  }

  @Override
  public Class<NewVisit> row() {
    return NewVisit.class;
  }

  @Override
  public @Nullable Object key(NewVisit row) {
    return row.code();
  }

  @Override
  public ImportResult importRows(List<Row<NewVisit>> rows, ImportMode mode) {
    return Outcome.result(rows, service.put(rows.stream().map(Row::value).toList()));
  }
}
