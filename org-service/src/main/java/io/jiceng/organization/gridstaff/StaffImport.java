package io.jiceng.organization.gridstaff;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.imports.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Posts in bulk (批量导入): one that began on that day already stays, or ends as its row says. */
@ApplicationScoped
class StaffImport implements Importable<NewStaff> {
  private final StaffService service;

  StaffImport(StaffService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "grid-staff";
  }

  @Override
  public Class<NewStaff> row() {
    return NewStaff.class;
  }

  @Override
  public Object key(NewStaff row) {
    return List.of(row.gridId(), row.role(), row.personId(), row.from());
  }

  @Override
  public ImportResult importRows(List<Row<NewStaff>> rows, ImportMode mode) {
    return Outcome.result(rows, service.put(rows.stream().map(Row::value).toList()));
  }
}
