package io.jiceng.organization.matter;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One extension of the due date (延期). */
@Embeddable
@Schema(name = "MatterExtension", description = "Extension of the due date (延期)")
record Extension(
    @Schema(description = "Due before (原期限)") LocalDate fromDueOn,
    @Schema(description = "Due now (延至)") LocalDate toDueOn,
    @Schema(description = "On (日期)") LocalDate extendedOn,
    @Schema(description = "Reason (原因)") String reason) {}
