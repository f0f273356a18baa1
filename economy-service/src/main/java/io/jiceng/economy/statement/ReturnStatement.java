package io.jiceng.economy.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Return of a statement, one level back (退回)")
record ReturnStatement(
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)") String reason) {}
