package io.jiceng.organization.task;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.imports.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tasks with their assignments in bulk (批量导入); a row that stands already changes nothing. */
@ApplicationScoped
class TaskImport implements Importable<NewTask> {
  private final TaskService service;

  TaskImport(TaskService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "tasks";
  }

  @Override
  public Class<NewTask> row() {
    return NewTask.class;
  }

  @Override
  public Object key(NewTask row) {
    return row.code();
  }

  @Override
  public ImportResult importRows(List<Row<NewTask>> rows, ImportMode mode) {
    return Outcome.result(rows, service.put(rows.stream().map(Row::value).toList()));
  }
}
