package io.jiceng.economy.collective;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class CollectiveCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(CodeList.of("collectiveKinds", CollectiveKind.class));
  }
}
