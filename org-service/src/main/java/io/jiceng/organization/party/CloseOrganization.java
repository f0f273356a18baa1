package io.jiceng.organization.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Closing of an organisation (撤销党组织); its code is never used again. */
@Schema(description = "Closing of an organisation (撤销党组织)")
record CloseOrganization(
    @NotNull
        @Schema(description = "First day without it (撤销日期), not ahead", examples = "2024-12-31")
        LocalDate closedOn,
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)", examples = "任务完成")
        String reason,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo) {}
