package io.jiceng.organization.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure (督办措施): a code, a date and a document, never a story (SUP-06, C3). */
@Embeddable
record Measure(
    UUID measureId,
    @Enumerated(EnumType.STRING) MeasureKind kind,
    @Enumerated(EnumType.STRING) FaultCode code,
    @Nullable UUID organizationId,
    @Nullable UUID postingId,
    LocalDate takenOn,
    String documentNo,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate closedOn) {

  Measure closed(LocalDate day) {
    return new Measure(
        measureId, kind, code, organizationId, postingId, takenOn, documentNo, dueOn, day);
  }
}
