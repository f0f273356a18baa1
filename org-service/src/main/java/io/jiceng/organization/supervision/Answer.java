package io.jiceng.organization.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reply to a supervision item (督办回复). */
@Schema(description = "A reply: why it is overdue and what was done (督办回复)")
record Answer(
    @NotBlank
        @Size(max = 1000)
        @Schema(description = "Text (内容), no personal data", examples = "因防汛推迟，已于10月8日补开")
        String text) {}
