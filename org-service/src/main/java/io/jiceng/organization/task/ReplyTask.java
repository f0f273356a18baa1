package io.jiceng.organization.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reply of the answering unit (反馈). */
@Schema(description = "Reply of the answering unit (反馈)")
record ReplyTask(
    @NotBlank @Size(max = 1000) @Schema(description = "What was done (办理情况)") String text,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo) {}
