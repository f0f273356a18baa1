package io.jiceng.kit.attachment;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class AttachmentCodeLists implements CodeLists {
  @Override
  public List<CodeList> lists() {
    return List.of(
        CodeList.of("attachmentTypes", ContentType.class),
        CodeList.of("dataClasses", DataClass.class),
        CodeList.of("retentions", Retention.class));
  }
}
