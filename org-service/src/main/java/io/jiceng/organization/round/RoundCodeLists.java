package io.jiceng.organization.round;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class RoundCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("supervisionKinds", RoundKind.class),
        CodeList.of("supervisionStates", RoundState.class),
        CodeList.of("supervisionItems", RoundItem.class),
        CodeList.of("supervisionFindingLevels", FindingLevel.class),
        CodeList.of("supervisionFaults", FaultCode.class),
        CodeList.of("supervisionMeasures", MeasureKind.class));
  }
}
