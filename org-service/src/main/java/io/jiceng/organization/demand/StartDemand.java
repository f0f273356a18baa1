package io.jiceng.organization.demand;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when an approved demand is asked (执行). */
@Schema(description = "From when an approved demand is asked (执行)")
record StartDemand(
    @NotNull
        @Schema(
            description = "First day (执行日期), not before the approval; a year later it is reviewed")
        LocalDate inForceFrom) {}
