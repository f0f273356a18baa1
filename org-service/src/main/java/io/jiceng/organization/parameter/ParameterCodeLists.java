package io.jiceng.organization.parameter;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ParameterCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(CodeList.of("certaintyMarks", Certainty.class));
  }
}
