package io.jiceng.organization.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Organisations that join a group from a day on (加入). */
@Schema(description = "Organisations that join a group (加入)")
record AddMembers(
    @NotEmpty
        @Size(max = 500)
        @Schema(description = "Organisations (成员党组织), ids or codes", examples = "[\"BS-101201\"]")
        List<@NotBlank @Size(max = 36) String> organizationIds,
    @NotNull @Schema(description = "First day (加入日期), which may lie ahead", examples = "2026-01-01")
        LocalDate from,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (加入文号)") String documentNo,
    @Nullable
        @Size(min = 1, max = 500)
        @Schema(description = "Reason (理由), needed where it changes months that have passed")
        String reason) {}
