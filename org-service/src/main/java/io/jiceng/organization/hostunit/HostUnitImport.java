package io.jiceng.organization.hostunit;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.imports.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Units in bulk (批量导入): a code that exists takes the values a row gives and learns what it states
 * from later days on.
 */
@ApplicationScoped
class HostUnitImport implements Importable<NewHostUnit> {
  private static final int STEPS = 3;

  private final HostUnitService service;

  HostUnitImport(HostUnitService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "host-units";
  }

  @Override
  public Class<NewHostUnit> row() {
    return NewHostUnit.class;
  }

  @Override
  public int columns(String list) {
    return STEPS;
  }

  @Override
  public Object key(NewHostUnit row) {
    return row.code();
  }

  @Override
  public ImportResult importRows(List<Row<NewHostUnit>> rows, ImportMode mode) {
    return Outcome.result(rows, service.put(rows.stream().map(Row::value).toList()));
  }
}
