package io.jiceng.organization.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a merge patch of a weekly note may change. */
@Schema(description = "Amendable fields of a weekly note (可修改字段)")
record AmendWeeklyNote(
    @NotBlank @Size(max = 1000) @Schema(description = "What was done (工作纪实)") String note) {}
