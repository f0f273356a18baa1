package io.jiceng.kit.imports;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ParcelRow(
    @NotBlank @Schema(description = "Code (编号)", examples = "P-1") String code,
    @NotBlank @Schema(description = "Organisation (所属组织)", examples = "A1") String organizationId,
    @NotNull @Min(1) @Schema(description = "Weight (重量), grams") Integer weightGrams) {}
