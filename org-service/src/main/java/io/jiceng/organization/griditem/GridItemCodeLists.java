package io.jiceng.organization.griditem;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class GridItemCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("handlerLevels", HandlerLevel.class),
        CodeList.of("gridItemStates", GridItemState.class));
  }
}
