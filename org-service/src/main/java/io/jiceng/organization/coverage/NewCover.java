package io.jiceng.organization.coverage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation names a unit, compound or building that it covers (列明覆盖对象). */
@Schema(
    description =
        "An organisation names what it covers beside its own place and unit (列明覆盖对象), PLC-02: a place or"
            + " a unit")
record NewCover(
    @Nullable
        @Size(min = 1, max = 40)
        @Schema(description = "Compound or building (小区、楼宇)", examples = "620802001001-C01")
        String placeCode,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(description = "Host unit (单位), id or code", examples = "KT-U0001")
        String hostUnitId,
    @NotNull @Schema(description = "First day (起始日期), not ahead", examples = "2022-01-01")
        LocalDate from,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo) {}
