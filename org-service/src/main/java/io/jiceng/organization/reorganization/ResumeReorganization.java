package io.jiceng.organization.reorganization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another attempt at a reorganisation that a service refused (重办). */
@Schema(description = "Another attempt at a reorganisation that a service refused (重办)")
record ResumeReorganization(
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)", examples = "已核对名单")
        String reason,
    @Nullable
        @Size(max = 5_000)
        @Schema(description = "Members or collectives that stay after all (不再划转), ids")
        List<@NotNull UUID> leftOut) {

  List<UUID> staying() {
    return leftOut == null ? List.of() : leftOut;
  }
}
