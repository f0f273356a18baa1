package io.jiceng.organization.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure (督办措施): a code, a date and a document; there is no field for a story. */
@Schema(description = "Measure (督办措施): a code, a date and a document (SUP-06, C3)")
record TakeMeasure(
    @NotNull @Schema(description = "Kind (措施)") MeasureKind kind,
    @NotNull @Schema(description = "What is at fault (问题类别)") FaultCode code,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(description = "Unit it is on (对象单位), id or code; or a posting")
        String organizationId,
    @Nullable @Schema(description = "Posting it is on (对象任职), opaque; or a unit") UUID postingId,
    @NotNull @Schema(description = "Day (日期), not ahead") LocalDate takenOn,
    @NotBlank @Size(max = 100) @Schema(description = "Document (文号)") String documentNo,
    @Nullable @Schema(description = "Due (期限)") LocalDate dueOn) {}
