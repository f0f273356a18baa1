package io.jiceng.organization.hostunit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has a compound in care, as a row of an import. */
@Schema(description = "Who has a compound in care (小区物业服务)")
record NewService(
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(
            description = "Firm (物业企业), id or code; left out: the owners manage it",
            examples = "QA-U0001")
        String hostUnitId,
    @NotNull @Valid @Schema(description = "The service (物业服务)") ServeCompound service) {}
