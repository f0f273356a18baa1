package io.jiceng.organization.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found at a unit in an item (问题). */
@Embeddable
record Fault(
    UUID faultId,
    UUID organizationId,
    @Enumerated(EnumType.STRING) RoundItem item,
    @Enumerated(EnumType.STRING) FindingLevel level,
    @Enumerated(EnumType.STRING) FaultCode code,
    @Nullable String evidenceRef,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    @Nullable String closingRef) {

  Fault closed(LocalDate day, @Nullable String ref) {
    return new Fault(faultId, organizationId, item, level, code, evidenceRef, openedOn, day, ref);
  }
}
