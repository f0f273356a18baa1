package io.jiceng.organization.place;

import static io.jiceng.kit.access.Role.ADMIN;
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
 * Places in bulk (批量导入): a code that exists takes the values a row gives and keeps those it leaves
 * out.
 */
@ApplicationScoped
class PlaceImport implements Importable<NewPlace> {
  private final PlaceService service;

  PlaceImport(PlaceService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "places";
  }

  @Override
  public Class<NewPlace> row() {
    return NewPlace.class;
  }

  @Override
  public Set<String> roles() {
    return Set.of(ADMIN, PLATFORM);
  }

  @Override
  public Object key(NewPlace row) {
    return row.code();
  }

  @Override
  public ImportResult importRows(List<Row<NewPlace>> rows, ImportMode mode) {
    return Outcome.result(rows, service.put(rows.stream().map(Row::value).toList()));
  }
}
