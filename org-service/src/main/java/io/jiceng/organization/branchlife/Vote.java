package io.jiceng.organization.branchlife;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vote (表决) on an item of the agenda. */
@Schema(description = "A vote on an item of the agenda (表决), LIFE-01")
public record Vote(
    @Min(1) @Max(100_000) @Schema(description = "Members with a vote (有表决权人数)", examples = "20")
        int entitled,
    @Min(0) @Max(100_000) @Schema(description = "Of them present (到会有表决权人数)", examples = "15")
        int present,
    @Min(0) @Max(100_000) @Schema(description = "Ayes (赞成票)", examples = "12") int ayes,
    @Schema(description = "By secret ballot (无记名投票)") boolean secret,
    @Schema(description = "Recorded as adopted (是否通过)") boolean adopted) {}
