package io.jiceng.economy.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a patch may change; lines are replaced as a whole. */
@Schema(description = "Change of a statement (修改报表)")
record StatementChange(
    @NotNull @Size(max = 10) List<@NotNull @Valid Line> lines,
    @Nullable @Size(min = 1, max = 1000) String note) {

  static StatementChange of(Statement it) {
    return new StatementChange(it.sortedLines(), it.note);
  }
}
