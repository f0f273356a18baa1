package io.jiceng.organization.reorganization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Merger of an organisation into another (党组织合并). */
@Schema(description = "Merger of an organisation into another (党组织合并)")
record MergeOrganization(
    @NotBlank
        @Size(max = 36)
        @Schema(description = "The one that stays (并入的党组织), id or code", examples = "KT-101-B2")
        String targetId,
    @NotNull @Schema(description = "First day as one (生效日期), not ahead", examples = "2024-05-01")
        LocalDate effectiveOn,
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)", examples = "村庄合并")
        String reason,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo,
    @Nullable
        @Size(min = 1, max = 64)
        @Schema(description = "Digest of the preview (预览摘要); needed unless `dryRun=true`")
        String digest) {

  MergeOrganization asked() {
    return new MergeOrganization(targetId, effectiveOn, reason, documentNo, null);
  }
}
