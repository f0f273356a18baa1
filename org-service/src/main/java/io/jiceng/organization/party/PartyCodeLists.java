package io.jiceng.organization.party;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import io.jiceng.organization.record.PopulationGroup;
import io.jiceng.organization.record.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PartyCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("organizationForms", Form.class),
        CodeList.of("organizationNatures", Nature.class),
        CodeList.of("organizationSettings", Setting.class),
        CodeList.of("organizationSectors", Sector.class),
        CodeList.of("organizationStatuses", OrganizationStatus.class),
        CodeList.of("populationGroups", PopulationGroup.class));
  }
}
