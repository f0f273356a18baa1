package io.jiceng.organization.reorganization;

import io.jiceng.organization.party.FoundOrganization;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Split of an organisation (党组织分设). */
@Schema(description = "Split of an organisation: parts of it become new ones (党组织分设)")
record SplitOrganization(
    @NotNull @Schema(description = "First day apart (生效日期), not ahead", examples = "2024-05-01")
        LocalDate effectiveOn,
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)", examples = "党员人数超过规定")
        String reason,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo,
    @NotEmpty @Size(max = 20) @Schema(description = "New organisations (新设党组织)")
        List<@NotNull @Valid Part> parts,
    @Nullable
        @Size(min = 1, max = 64)
        @Schema(description = "Digest of the preview (预览摘要); needed unless `dryRun=true`")
        String digest) {

  /** A new organisation and what goes over to it. */
  @Schema(description = "New organisation and what goes over to it (新设党组织及划转)")
  record Part(
      @NotNull
          @Valid
          @Schema(
              description =
                  "Founding (成立), on the first day; parent and place are those of the split one when"
                      + " left out")
          FoundOrganization organization,
      @Nullable
          @Size(max = 5_000)
          @Schema(description = "Members that go over (划转党员), opaque ids; others stay")
          List<@NotNull UUID> memberIds,
      @Nullable
          @Size(max = 100)
          @Schema(description = "Collectives that go over (划转集体经济组织), ids; others stay")
          List<@NotNull UUID> collectiveIds,
      @Nullable
          @Size(max = 20)
          @Schema(
              description = "Records that go over (划转的网格、地点、事项等), ids by resource; others stay",
              examples = "{\"grids\": []}")
          Map<
                  @NotNull @Size(max = 40) String,
                  @NotNull @Size(max = Holdings.MOST) List<@NotNull UUID>>
              handedOver) {

    List<UUID> members() {
      return memberIds == null ? List.of() : memberIds;
    }

    Map<String, List<UUID>> handed() {
      return handedOver == null ? Map.of() : handedOver;
    }

    List<UUID> collectives() {
      return collectiveIds == null ? List.of() : collectiveIds;
    }
  }

  SplitOrganization asked() {
    return new SplitOrganization(effectiveOn, reason, documentNo, parts, null);
  }
}
