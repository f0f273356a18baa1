package io.jiceng.organization.group;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class GroupCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("groupKinds", GroupKind.class),
        CodeList.of("groupStatuses", GroupStatus.class));
  }
}
