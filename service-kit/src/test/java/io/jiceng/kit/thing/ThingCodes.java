package io.jiceng.kit.thing;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ThingCodes implements CodeLists {

  @Override
  public List<CodeList> lists() {
    return List.of(CodeList.of("thingKinds", ThingKind.class));
  }
}
