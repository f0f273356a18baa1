package io.jiceng.organization.coverage;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation no longer covers something (终止覆盖). */
@Schema(description = "End of a coverage (终止覆盖)")
record EndCover(
    @NotNull
        @Schema(description = "First day without it (终止日期), not ahead", examples = "2024-12-31")
        LocalDate endedOn) {}
