package io.jiceng.organization.task;

import io.jiceng.organization.demand.DemandKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task with its assignments, as a request and as a row of an import. */
@Schema(description = "New task with its assignments (新增任务及交办)")
record NewTask(
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,31}")
        @Schema(description = "Code (代码)", examples = "SX-2021-K07")
        String code,
    @NotBlank
        @Size(max = 36)
        @Schema(description = "Organisation that assigns it (交办单位), id or code")
        String organizationId,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "List it stands on (所属清单), id or code")
        String listId,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Aspect of the list (方面)")
        String aspect,
    @NotBlank @Size(max = 200) @Schema(description = "Title (任务)", examples = "推进小区党组织全覆盖")
        String title,
    @Nullable @Size(min = 1, max = 2000) @Schema(description = "What is to be done (内容)")
        String content,
    @Nullable
        @Schema(
            description =
                "What the units have to fill in or upload (要求基层报送), FORM, FIELD or UPLOAD; then"
                    + " the permit is named when a village, community or branch answers")
        DemandKind asks,
    @Nullable @Schema(description = "Demand in force that permits it (准入事项)") UUID demandId,
    @NotNull @Schema(description = "Issued on (下达日期), not ahead") LocalDate issuedOn,
    @NotNull
        @NotEmpty
        @Size(max = 500)
        @Valid
        @Schema(description = "Assignments (交办); each unit answers once")
        List<NewAssignment> assignments) {}
