package io.jiceng.organization.group;

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

/**
 * Groups in bulk (批量导入): of a code that exists, the members a row names and does not hold yet are
 * added; those it leaves out stay.
 */
@ApplicationScoped
class GroupImport implements Importable<NewGroup> {
  /** Columns of a table for the members: a joint village holds six or seven. */
  private static final int MOST_MEMBERS = 12;

  private final GroupService service;

  GroupImport(GroupService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "groups";
  }

  @Override
  public Class<NewGroup> row() {
    return NewGroup.class;
  }

  @Override
  public Set<String> roles() {
    return Set.of(CLERK, ADMIN, PLATFORM);
  }

  @Override
  public int columns(String list) {
    return MOST_MEMBERS;
  }

  @Override
  public Object key(NewGroup row) {
    return row.code();
  }

  @Override
  public ImportResult importRows(List<Row<NewGroup>> rows, ImportMode mode) {
    return Outcome.result(rows, service.put(rows.stream().map(Row::value).toList()));
  }
}
