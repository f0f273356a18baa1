package io.jiceng.organization.hostunit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a service (终止物业服务). */
@Schema(description = "End of the service of a compound (终止物业服务)")
record EndService(
    @NotNull
        @Schema(description = "First day without it (终止日期), not ahead", examples = "2024-12-31")
        LocalDate endedOn) {}
