package io.jiceng.organization.matter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting that treats matters. */
@Schema(name = "NewMatterMeeting", description = "New meeting (新增月调度、季化解)")
record NewMeeting(
    @NotNull @Schema(description = "Kind (类别)") MeetingKind kind,
    @NotBlank @Size(max = 36) @Schema(description = "Convenor (召集组织), id or code")
        String organizationId,
    @NotNull @Schema(description = "Held on (会议日期), not ahead") LocalDate heldOn,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Number of the minutes (纪要文号)")
        String documentNo,
    @NotNull @Size(max = 200) @Valid @Schema(description = "Matters treated (研究事项), at most 200")
        List<@NotNull TreatMatter> items) {}
