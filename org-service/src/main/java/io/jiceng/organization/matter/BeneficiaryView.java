package io.jiceng.organization.matter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household that a matter has helped (受益户): its opaque key, never a person. */
@Schema(description = "A household that a matter has helped (受益户)")
public record BeneficiaryView(
    @Schema(description = "Opaque key of the household (户标识)") String householdKey) {}
