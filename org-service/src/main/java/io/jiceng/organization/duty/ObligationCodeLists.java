package io.jiceng.organization.duty;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ObligationCodeLists implements CodeLists {
  private final ObligationTemplates templates;

  ObligationCodeLists(ObligationTemplates templates) {
    this.templates = templates;
  }

  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("periodKinds", PeriodKind.class),
        CodeList.of("dutyMeasures", Measure.class),
        new CodeList(
            "obligations",
            templates.all().stream()
                .map(it -> new CodeList.Entry(it.code(), it.terms().zh(), it.terms().en()))
                .toList()));
  }
}
