package io.jiceng.organization.matter;

import io.jiceng.organization.griditem.HandlerLevel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step to a higher level (提级办理). */
@Embeddable
@Schema(name = "MatterUpgrade", description = "Upgrade to a higher level (提级办理)")
record Upgrade(
    @Enumerated(EnumType.STRING) @Schema(description = "From (原层级)") HandlerLevel fromLevel,
    @Enumerated(EnumType.STRING) @Schema(description = "To (提至层级)") HandlerLevel toLevel,
    @Schema(description = "On (日期)") LocalDate upgradedOn,
    @Schema(description = "Reason (原因)") String reason) {}
