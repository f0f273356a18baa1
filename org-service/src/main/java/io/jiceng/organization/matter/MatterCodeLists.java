package io.jiceng.organization.matter;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class MatterCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("matterKinds", MatterKind.class),
        CodeList.of("matterSources", MatterSource.class),
        CodeList.of("matterStates", MatterState.class),
        CodeList.of("matterEndings", MatterEnding.class),
        CodeList.of("matterHandlerKinds", HandlerKind.class),
        CodeList.of("matterAnswers", SatisfactionAnswer.class),
        CodeList.of("mediationSessionForms", SessionForm.class),
        CodeList.of("mediationAgreementForms", AgreementForm.class),
        CodeList.of("matterRevealFields", RevealField.class),
        CodeList.of("matterRevealPurposes", RevealPurpose.class),
        CodeList.of("matterMeetingKinds", MeetingKind.class),
        CodeList.of("matterMeetingDecisions", MeetingDecision.class));
  }
}
