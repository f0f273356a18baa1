package io.jiceng.organization.reorganization;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reorganisation (党组织调整) as a job. */
@Schema(description = "Reorganisation (党组织调整) as a job")
public record ReorganizationView(
    UUID id,
    @Schema(description = "Kind (调整类型)") ReorganizationKind kind,
    @Schema(description = "Organisation that was merged, split or moved first (党组织)")
        UUID organizationId,
    @Schema(description = "First day (生效日期)") LocalDate effectiveOn,
    @Schema(description = "Reason (原因)") String reason,
    @Schema(description = "Document (文号)") @Nullable String documentNo,
    @Schema(description = "State (办理状态)") ReorganizationState state,
    @Schema(description = "How often it was ordered (下达次数)") int attempt,
    @Schema(description = "What each service did (各服务办理情况)") Map<String, Step> steps,
    @Schema(description = "What was shown before (实施前预览); not in lists")
        @Nullable ReorganizationPreview preview,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static ReorganizationView of(Reorganization it, LocalDate today, boolean whole) {
    return new ReorganizationView(
        it.id,
        it.kind,
        it.organizationId,
        it.effectiveOn,
        it.reason,
        it.documentNo,
        it.state(today),
        it.attempt,
        it.steps,
        whole ? it.preview : null,
        it.version);
  }
}
