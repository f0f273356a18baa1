package io.jiceng.organization.reorganization;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ReorganizationCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("reorganizationKinds", ReorganizationKind.class),
        CodeList.of("reorganizationStates", ReorganizationState.class),
        CodeList.of("affectedRoles", AffectedRole.class));
  }
}
