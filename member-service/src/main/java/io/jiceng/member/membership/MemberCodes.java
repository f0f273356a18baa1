package io.jiceng.member.membership;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class MemberCodes implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("memberCategories", Category.class),
        CodeList.of("membershipStatuses", MembershipStatus.class),
        CodeList.of("residences", Residence.class),
        CodeList.of("revealFields", RevealField.class),
        CodeList.of("revealPurposes", RevealPurpose.class));
  }
}
