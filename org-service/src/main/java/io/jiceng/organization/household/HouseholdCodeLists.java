package io.jiceng.organization.household;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class HouseholdCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("householdEndings", HouseholdEnding.class),
        CodeList.of("householdStatuses", HouseholdStatus.class),
        CodeList.of("householdFlagKinds", FlagKind.class),
        CodeList.of("keyAssistanceKinds", AssistanceKind.class));
  }
}
