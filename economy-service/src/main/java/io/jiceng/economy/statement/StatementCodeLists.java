package io.jiceng.economy.statement;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class StatementCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("statementAccounts", Account.class),
        CodeList.of("statementGrains", Grain.class),
        CodeList.of("statementStates", StatementState.class),
        CodeList.of("correctionStates", CorrectionState.class));
  }
}
