package io.jiceng.organization.reorganization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Moves of many organisations in one act (批量调整隶属关系). */
@Schema(description = "Moves of many organisations, all or none (批量调整隶属关系)")
record MoveOrganizations(
    @NotNull
        @Schema(
            description =
                "First day under the new parents (生效日期); a day ahead takes effect when it comes",
            examples = "2024-05-01")
        LocalDate effectiveOn,
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)", examples = "区划调整")
        String reason,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo,
    @NotEmpty @Size(max = 500) @Schema(description = "Moves (调整), done in this order")
        List<@NotNull @Valid Relocation> moves,
    @Nullable
        @Size(min = 1, max = 64)
        @Schema(description = "Digest of the preview (预览摘要); needed unless `dryRun=true`")
        String digest) {

  /** One organisation under another parent. */
  @Schema(description = "One organisation under another parent (调整隶属)")
  record Relocation(
      @NotBlank @Size(max = 36) @Schema(description = "Organisation (党组织), id or code")
          String organizationId,
      @NotBlank @Size(max = 36) @Schema(description = "New parent (新上级), id or code")
          String parentId) {}

  MoveOrganizations asked() {
    return new MoveOrganizations(effectiveOn, reason, documentNo, moves, null);
  }
}
