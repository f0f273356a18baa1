package io.jiceng.organization.task;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

@ApplicationScoped
class TaskCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("taskListTypes", ListType.class),
        new CodeList(
            "branchTaskListTypes",
            Stream.of(ListType.values())
                .filter(ListType::isOfBranches)
                .map(it -> new CodeList.Entry(it.code(), it.zh(), it.en()))
                .toList()),
        CodeList.of("ledgerKinds", LedgerKind.class),
        CodeList.of("taskUnitKinds", UnitKind.class),
        CodeList.of("taskLeadLevels", LeadLevel.class),
        CodeList.of("assignmentStates", AssignmentState.class));
  }
}
