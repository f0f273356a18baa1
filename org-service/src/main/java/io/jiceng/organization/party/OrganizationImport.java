package io.jiceng.organization.party;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.PLATFORM;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Row;
import io.jiceng.kit.imports.RowError;
import io.jiceng.kit.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Foundings in bulk (批量导入); parents stand before their children in the file. */
@ApplicationScoped
class OrganizationImport implements Importable<FoundOrganization> {
  private final Foundings foundings;

  OrganizationImport(Foundings foundings) {
    this.foundings = foundings;
  }

  @Override
  public String resource() {
    return "organizations";
  }

  @Override
  public Class<FoundOrganization> row() {
    return FoundOrganization.class;
  }

  @Override
  public Set<String> roles() {
    return Set.of(ADMIN, PLATFORM);
  }

  @Override
  public Object key(FoundOrganization row) {
    return row.code();
  }

  @Override
  public ImportResult importRows(List<Row<FoundOrganization>> rows, ImportMode mode) {
    var outcomes = foundings.found(rows.stream().map(Row::value).toList());
    var created = 0;
    var unchanged = 0;
    var errors = new ArrayList<RowError>();
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var outcome = outcomes.get(i);
      created += outcome.founded() == null ? 0 : 1;
      unchanged += outcome.standing() == null ? 0 : 1;
      outcome.findings().stream()
          .filter(Finding::isHard)
          .forEach(finding -> errors.add(row.refuse(finding.pointer(), finding.code())));
    }
    return new ImportResult(created, 0, unchanged, errors);
  }
}
