package io.jiceng.organization.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch of a task list may change. */
@Schema(description = "Amendable fields of a task list (可修改字段)")
record AmendTaskList(
    @NotBlank @Size(max = 200) @Schema(description = "Title (名称)") String title,
    @Nullable @Schema(description = "Posting it hangs on (所属任职), opaque") UUID postingId,
    @NotNull @Size(max = 50) @Schema(description = "Aspects (方面) in their order")
        List<@NotBlank @Size(max = 100) String> aspects,
    @NotNull @Valid @Size(max = 500) @Schema(description = "Items (事项)") List<ListItem> items) {}
