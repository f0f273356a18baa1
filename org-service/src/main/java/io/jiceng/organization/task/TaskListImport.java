package io.jiceng.organization.task;

import io.jiceng.kit.imports.ImportMode;
import io.jiceng.kit.imports.ImportResult;
import io.jiceng.kit.imports.Importable;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.imports.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Task lists in bulk (批量导入); a row that stands already changes nothing. */
@ApplicationScoped
class TaskListImport implements Importable<NewTaskList> {
  private final TaskListService service;

  TaskListImport(TaskListService service) {
    this.service = service;
  }

  @Override
  public String resource() {
    return "task-lists";
  }

  @Override
  public Class<NewTaskList> row() {
    return NewTaskList.class;
  }

  @Override
  public Object key(NewTaskList row) {
    return row.code();
  }

  @Override
  public ImportResult importRows(List<Row<NewTaskList>> rows, ImportMode mode) {
    return Outcome.result(rows, service.put(rows.stream().map(Row::value).toList()));
  }
}
