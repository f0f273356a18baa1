package io.jiceng.organization.election;

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

/** Elections in bulk (批量导入); those of one organisation stand in the order of their days. */
@ApplicationScoped
class ElectionImport implements Importable<ElectionRow> {
  private final ElectionService service;

  ElectionImport(ElectionService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "elections";
  }

  @Override
  public Class<ElectionRow> row() {
    return ElectionRow.class;
  }

  @Override
  public Set<String> roles() {
    return Set.of(CLERK, ADMIN, PLATFORM);
  }

  @Override
  public Object key(ElectionRow row) {
    return row.organizationId();
  }

  @Override
  public ImportResult importRows(List<Row<ElectionRow>> rows, ImportMode mode) {
    return Outcome.result(rows, service.hold(rows.stream().map(Row::value).toList()));
  }
}
