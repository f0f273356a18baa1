package io.jiceng.organization.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new duty with what its template says filled in. */
record SettledObligation(
    String code,
    LocalDate validFrom,
    boolean required,
    DutyTerms terms,
    @Nullable String source,
    String mark) {}
