package io.jiceng.organization.regrid;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class RegridCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(CodeList.of("gridRegroupings", RegridKind.class));
  }
}
