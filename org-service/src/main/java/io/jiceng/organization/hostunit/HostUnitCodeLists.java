package io.jiceng.organization.hostunit;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class HostUnitCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("hostUnitKinds", HostUnitKind.class),
        CodeList.of("hostUnitStatuses", HostUnitStatus.class),
        CodeList.of("hostUnitFactTopics", FactTopic.class),
        CodeList.of("leadershipSystems", LeadershipSystem.class),
        CodeList.of("incubationBodyStages", BodyStage.class),
        CodeList.of("incubationOrganizationStages", OrganizationStage.class),
        CodeList.of("compoundCares", CompoundCare.class));
  }
}
