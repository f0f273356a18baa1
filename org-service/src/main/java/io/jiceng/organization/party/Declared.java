package io.jiceng.organization.party;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the founders declare (申报情况): counts, need, approval and the end of a task. */
@Embeddable
record Declared(
    @Nullable Integer fullMembers,
    @Nullable Integer probationaryMembers,
    @Nullable Integer unitsCovered,
    @Nullable String statedNeed,
    @Nullable String approvalDocumentNo,
    @Nullable LocalDate taskEndsOn) {

  static final Declared NOTHING = new Declared(null, null, null, null, null, null);
}
