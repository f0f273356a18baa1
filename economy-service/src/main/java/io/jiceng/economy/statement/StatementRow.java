package io.jiceng.economy.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import.
 *
 * @param collectiveId id, code or credit code
 * @param state ACCEPTED when the sender is the source, such as a provincial platform; else OPEN
 */
record StatementRow(
    @NotBlank @Size(max = 64) String collectiveId,
    @NotNull @Pattern(regexp = Period.FORM) String period,
    @NotNull @Size(max = 10) List<@NotNull @Valid Line> lines,
    @Nullable @Size(min = 1, max = 1000) String note,
    @Nullable StatementState state) {

  boolean isAccepted() {
    return state == StatementState.ACCEPTED;
  }
}
