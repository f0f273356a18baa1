package io.jiceng.organization.demand;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class DemandCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("demandKinds", DemandKind.class),
        CodeList.of("demandLists", DemandList.class),
        CodeList.of("demandStates", DemandState.class),
        CodeList.of("demandEndings", Ending.class),
        CodeList.of("demandFrequencies", Frequency.class),
        CodeList.of("demandFeatures", Feature.class),
        CodeList.of("askedLevels", AskedLevel.class),
        CodeList.of("reviewingBodies", ReviewingBody.class),
        CodeList.of("listedItems", ListedItem.class),
        CodeList.of("heldRecords", HeldRecord.class),
        CodeList.of("platformStates", PlatformState.class),
        CodeList.of("objectionStates", ObjectionState.class));
  }
}
