package io.jiceng.organization.grid;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class GridCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("gridLevels", GridLevel.class),
        CodeList.of("governanceLevels", GovernanceLevel.class),
        CodeList.of("gridAreas", GridArea.class),
        CodeList.of("gridVacancyLights", VacancyLight.class),
        CodeList.of("gridStatuses", GridStatus.class));
  }
}
