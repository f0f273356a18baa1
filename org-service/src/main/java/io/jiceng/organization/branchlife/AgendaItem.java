package io.jiceng.organization.branchlife;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of the agenda (议程): what kind of branch life it is, and its topic. */
@Schema(description = "An item of the agenda (议程)")
public record AgendaItem(
    @NotNull @Schema(description = "Kind it serves (类型)") LifeKind kind,
    @NotBlank @Size(max = 200) @Schema(description = "Topic (议题)", examples = "学习党章") String topic,
    @Nullable @Valid @Schema(description = "Vote taken (表决)") Vote vote) {}
