package io.jiceng.organization.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A matter to be listed in a meeting. */
@Schema(description = "Matter listed in a meeting (列入会议的事项)")
record TreatMatter(
    @NotBlank @Size(max = 48) @Schema(description = "Matter (事项), id or code") String matterId,
    @NotNull @Schema(description = "Decision (研究决定)") MeetingDecision decision,
    @Nullable @Size(min = 1, max = 300) @Schema(description = "Note (说明), without names or numbers")
        String note) {

  static TreatMatter of(Treated now) {
    return new TreatMatter(now.matterId().toString(), now.decision(), now.note());
  }
}
