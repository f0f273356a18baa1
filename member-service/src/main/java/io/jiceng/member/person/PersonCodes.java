package io.jiceng.member.person;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PersonCodes implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("sexes", Sex.class),
        CodeList.of("educations", Education.class),
        CodeList.of("ethnicGroups", EthnicGroup.class),
        CodeList.of("politicalStatuses", PoliticalStatus.class),
        CodeList.of("personBases", Basis.class));
  }
}
