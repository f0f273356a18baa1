package io.jiceng.organization.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Organisations that leave a group from a day on (退出). */
@Schema(description = "Organisations that leave a group (退出)")
record EndMembers(
    @NotEmpty
        @Size(max = 500)
        @Schema(description = "Organisations (成员党组织), ids or codes", examples = "[\"BS-101201\"]")
        List<@NotBlank @Size(max = 36) String> organizationIds,
    @NotNull
        @Schema(
            description =
                "First day without them (退出日期), which may lie ahead; the day they joined takes the"
                    + " membership back",
            examples = "2026-01-01")
        LocalDate to,
    @Nullable
        @Size(min = 1, max = 500)
        @Schema(description = "Reason (理由), needed where it changes months that have passed")
        String reason) {}
