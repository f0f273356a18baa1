package io.jiceng.organization.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The name by which another system knows an organisation (外部标识). */
record Identifier(
    @NotBlank @Size(max = 60) @Schema(description = "System (系统)", examples = "provincial-platform")
        String system,
    @NotBlank @Size(max = 100) @Schema(description = "Value there (标识值)", examples = "62080200017")
        String value) {}
