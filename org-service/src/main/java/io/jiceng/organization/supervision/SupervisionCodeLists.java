package io.jiceng.organization.supervision;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class SupervisionCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(CodeList.of("supervisionStatuses", SupervisionStatus.class));
  }
}
