package io.jiceng.organization.visit;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class VisitCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(CodeList.of("visitActorRoles", ActorRole.class));
  }
}
