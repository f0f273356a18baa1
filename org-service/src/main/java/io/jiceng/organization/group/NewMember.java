package io.jiceng.organization.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A membership to be recorded. */
@Schema(description = "New member of a group (新增成员)")
record NewMember(
    @NotBlank
        @Size(max = 36)
        @Schema(description = "Organisation (成员党组织), id or code", examples = "BS-101201")
        String organizationId,
    @Nullable @Schema(description = "First day (加入日期); the group's when left out") LocalDate from,
    @Nullable @Schema(description = "First day without it (退出日期); none: it stays") LocalDate to,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (加入文号)")
        String documentNo) {}
