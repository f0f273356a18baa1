package io.jiceng.organization.place;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PlaceCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("placeLevels", PlaceLevel.class),
        CodeList.of("placeKinds", PlaceKind.class),
        CodeList.of("urbanRuralClasses", UrbanRuralClass.class));
  }
}
