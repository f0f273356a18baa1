package io.jiceng.economy.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import.
 *
 * @param collectiveId id, code or credit code
 * @param state ACCEPTED when the sender is the source, such as a provincial platform; else OPEN
 */
record StatementRow(
    @NotBlank
        @Size(max = 64)
        @Schema(description = "Collective (集体经济组织): id, code or credit code", examples = "KT-V001")
        String collectiveId,
    @NotNull @Pattern(regexp = Period.FORM) @Schema(description = "Period (报告期)", examples = "2024")
        String period,
    @NotNull @Size(max = 10) @Schema(description = "Lines (科目金额)") List<@NotNull @Valid Line> lines,
    @Nullable @Size(min = 1, max = 1000) @Schema(description = "Note (备注)") String note,
    @Nullable @Schema(description = "State (填报状态); ACCEPTED from a source only")
        StatementState state) {

  boolean isAccepted() {
    return state == StatementState.ACCEPTED;
  }
}
