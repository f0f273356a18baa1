package io.jiceng.organization.branchlife;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class LifeCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("orgLifeKinds", LifeKind.class),
        CodeList.of("orgLifeStatuses", LifeStatus.class),
        CodeList.of("hostRanks", HostRank.class),
        CodeList.of("studyForms", StudyForm.class));
  }
}
