package io.jiceng.organization.party;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Term of office (任期); years and end are null where the body has no term of its own. */
record TermView(
    LocalDate startedOn,
    @Nullable Integer years,
    @Schema(description = "End (届满日期)") @Nullable LocalDate endsOn) {

  static @Nullable TermView of(@Nullable LocalDate startedOn, @Nullable Integer years) {
    if (startedOn == null) {
      return null;
    }
    return new TermView(startedOn, years, years == null ? null : startedOn.plusYears(years));
  }
}
