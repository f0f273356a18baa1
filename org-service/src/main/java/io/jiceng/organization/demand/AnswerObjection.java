package io.jiceng.organization.demand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answer to an objection (异议答复). */
@Schema(description = "Answer to an objection (异议答复)")
record AnswerObjection(
    @NotNull
        @Schema(description = "Whether it is upheld (是否成立); then what was asked is asked no longer")
        Boolean upheld,
    @NotBlank @Size(max = 500) @Schema(description = "Answer (答复)") String answer) {}
