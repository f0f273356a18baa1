package io.jiceng.kit.imports;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

record ParcelRow(
    @NotBlank String code, @NotBlank String organizationId, @NotNull @Min(1) Integer weightGrams) {}
