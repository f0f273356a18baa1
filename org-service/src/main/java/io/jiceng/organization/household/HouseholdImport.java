package io.jiceng.organization.household;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.imports.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Households in bulk (批量导入): a key that exists takes corrections; without keys, one that stands
 * under its number in the same grid already is unchanged.
 */
@ApplicationScoped
class HouseholdImport implements Importable<NewHousehold> {
  private final HouseholdService service;

  HouseholdImport(HouseholdService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "households";
  }

  @Override
  public Class<NewHousehold> row() {
    return NewHousehold.class;
  }

  @Override
  public Object key(NewHousehold row) {
    var key = row.key();
    return key != null ? key : row.gridId() + '|' + row.placeCode() + '|' + row.listNumber();
  }

  @Override
  public ImportResult importRows(List<Row<NewHousehold>> rows, ImportMode mode) {
    return Outcome.result(rows, service.put(rows.stream().map(Row::value).toList()));
  }
}
