package io.jiceng.organization.health;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Revocation of an approved waiver (撤销免除). */
@Schema(description = "Revocation of an approved waiver (撤销免除)")
record RevokeWaiver(
    @NotBlank @Size(max = 500) @Schema(description = "Reason (理由)") String reason) {}
