package io.jiceng.organization.hostunit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A compound comes into the care of a firm or of its owners (小区物业服务). */
@Schema(description = "A compound comes into the care of a firm or of its owners (小区物业服务), HST-06")
record ServeCompound(
    @NotBlank
        @Size(max = 40)
        @Schema(
            description = "Compound (小区), a place of level COMPOUND",
            examples = "620802001001-C01")
        String placeCode,
    @NotNull @Schema(description = "First day (起始日期), not ahead", examples = "2022-01-01")
        LocalDate from,
    @Nullable @Schema(description = "First day without it (终止日期), of one that has ended")
        LocalDate to,
    @Nullable @Schema(description = "The contract ends on (合同到期日); a firm's only")
        LocalDate contractEndsOn,
    @NotNull @Schema(description = "The owners have a committee (已成立业主委员会)")
        Boolean ownersCommittee,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo) {}
