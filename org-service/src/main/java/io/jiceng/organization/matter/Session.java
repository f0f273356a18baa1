package io.jiceng.organization.matter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One mediation session (调解场次). */
@Embeddable
@Schema(name = "MediationSession", description = "Mediation session (调解场次)")
record Session(
    @Schema(description = "Number (场次)") int number,
    @Schema(description = "Held on (日期)") LocalDate heldOn,
    @Enumerated(EnumType.STRING) @Schema(description = "Form (调解方式)") SessionForm form,
    @Schema(description = "Mediator (调解员), opaque id") UUID mediatorPersonId) {}
