package io.jiceng.organization.party;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Term of office (任期); years and end are null where the body has no term of its own. */
record TermView(
    LocalDate startedOn,
    @Nullable Integer years,
    @Schema(description = "End (届满日期)") @Nullable LocalDate endsOn,
    @Schema(description = "End as put off by an approval (批准延长至)") @Nullable LocalDate extendedTo) {

  static @Nullable TermView of(Organization it) {
    if (it.termStartedOn == null) {
      return null;
    }
    var endsOn = it.termYears == null ? null : it.termStartedOn.plusYears(it.termYears);
    return new TermView(it.termStartedOn, it.termYears, endsOn, it.termExtendedTo);
  }
}
