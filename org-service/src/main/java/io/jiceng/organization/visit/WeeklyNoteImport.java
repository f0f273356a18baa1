package io.jiceng.organization.visit;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.imports.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Weekly notes in bulk (批量导入): the same author and week takes the text of its row. */
@ApplicationScoped
class WeeklyNoteImport implements Importable<NewWeeklyNote> {
  private final WeeklyNoteService service;

  WeeklyNoteImport(WeeklyNoteService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "visits/weekly-notes";
  }

  @Override
  public Class<NewWeeklyNote> row() {
    return NewWeeklyNote.class;
  }

  @Override
  public Object key(NewWeeklyNote row) {
    return row.organizationId() + " " + row.weekOf() + " " + row.authorPersonId();
  }

  @Override
  public ImportResult importRows(List<Row<NewWeeklyNote>> rows, ImportMode mode) {
    return Outcome.result(rows, service.put(rows.stream().map(Row::value).toList()));
  }
}
