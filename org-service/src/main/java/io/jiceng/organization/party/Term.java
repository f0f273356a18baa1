package io.jiceng.organization.party;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Term of office (任期) as asked for; years by ORG-09 unless given. */
record Term(
    @NotNull @Schema(description = "Start (本届开始日期)", examples = "2021-01-15") LocalDate startedOn,
    @Min(1) @Max(10) @Schema(description = "Years (年数); by form and setting (ORG-09) when left out")
        @Nullable Integer years) {}
