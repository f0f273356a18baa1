package io.jiceng.organization.gridstaff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody begins to serve on a grid (任职), as a request and as a row of an import. */
@Schema(description = "New post on a grid (新增网格力量)")
record NewStaff(
    @NotNull @Size(min = 1, max = 36) @Schema(description = "Grid (网格), id or code") String gridId,
    @NotNull @Schema(description = "Role (岗位)") StaffRole role,
    @NotNull
        @Schema(
            description = "Person (人员), opaque id of member-service; one may serve several grids")
        UUID personId,
    @NotNull @Schema(description = "First day (任职日期), not ahead", examples = "2024-01-01")
        LocalDate from,
    @Nullable @Schema(description = "First day after it (离任日期)") LocalDate to,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo) {}
