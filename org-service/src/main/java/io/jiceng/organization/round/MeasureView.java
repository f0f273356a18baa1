package io.jiceng.organization.round;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure (督办措施) as answered; C3. */
@Schema(name = "SupervisionMeasure", description = "Measure (督办措施): code, date, document (C3)")
public record MeasureView(
    UUID id,
    @Schema(description = "Kind (措施)") MeasureKind kind,
    @Schema(description = "What is at fault (问题类别)") FaultCode code,
    @Schema(description = "Unit it is on (对象单位)") @Nullable UUID organizationId,
    @Schema(description = "Posting it is on (对象任职)") @Nullable UUID postingId,
    @Schema(description = "Day (日期)") LocalDate takenOn,
    @Schema(description = "Document (文号)") String documentNo,
    @Schema(description = "Due (期限)") @Nullable LocalDate dueOn,
    @Schema(description = "Closed on (办结日期)") @Nullable LocalDate closedOn) {

  static MeasureView of(Measure it) {
    return new MeasureView(
        it.measureId(),
        it.kind(),
        it.code(),
        it.organizationId(),
        it.postingId(),
        it.takenOn(),
        it.documentNo(),
        it.dueOn(),
        it.closedOn());
  }
}
