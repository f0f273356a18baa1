package io.jiceng.kit.attachment;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ATT-01, ATT-02. */
final class AttachmentRules {
  private AttachmentRules() {}

  static List<Finding> content(DataClass own, DataClass record, @Nullable Boolean thumbprints) {
    return Finding.all(
        when(own.isBelow(record), AttachmentProblem.CLASS_TOO_LOW, "/dataClass"),
        when(thumbprints == null, AttachmentProblem.THUMBPRINTS_UNDECLARED, "/thumbprints"),
        when(thumbprints != null && thumbprints, AttachmentProblem.THUMBPRINTS, "/thumbprints"));
  }

  static List<Finding> sheet(DataClass own, DataClass record) {
    return Finding.all(when(own.isBelow(record), AttachmentProblem.CLASS_TOO_LOW, "/dataClass"));
  }
}
