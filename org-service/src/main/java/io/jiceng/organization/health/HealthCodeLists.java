package io.jiceng.organization.health;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class HealthCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("lightStates", LightState.class),
        CodeList.of("lightColours", Colour.class),
        CodeList.of("waiverStatuses", WaiverStatus.class));
  }
}
