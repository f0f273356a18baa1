package io.jiceng.organization.election;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many terms stand at each colour (换届提醒统计). */
@Schema(description = "Organisations by the reminder of their term (换届提醒统计)")
record TermCounts(
    @Schema(description = "Within the term (任期内), organisations") long green,
    @Schema(description = "The term ends soon (临近届满), organisations") long yellow,
    @Schema(description = "Overdue (逾期未换届), organisations") long red) {}
