package io.jiceng.organization.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Move of an organisation under another parent (调整隶属关系). */
@Schema(description = "Move under another parent (调整隶属关系); a day ahead takes effect when it comes")
record MoveOrganization(
    @NotBlank
        @Size(max = 36)
        @Schema(description = "New parent (新上级), id or code", examples = "KT-102")
        String parentId,
    @NotNull @Schema(description = "First day under it (生效日期)", examples = "2024-05-01")
        LocalDate effectiveOn,
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)", examples = "区划调整")
        String reason,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo) {}
