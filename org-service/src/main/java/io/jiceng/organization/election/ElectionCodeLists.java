package io.jiceng.organization.election;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ElectionCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("electionKinds", ElectionKind.class),
        CodeList.of("electionMeetings", Meeting.class),
        CodeList.of("electedPosts", Post.class),
        CodeList.of("termLights", TermLight.class));
  }
}
