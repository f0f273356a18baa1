package io.jiceng.organization.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a duty for the subtree of an organisation and a time (职责规则版本). */
public record DutyRule(
    UUID id,
    String code,
    UUID organizationId,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean required,
    DutyTerms terms,
    long version) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
  }
}
