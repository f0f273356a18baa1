package io.jiceng.organization.matter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch of a meeting may change. */
@Schema(name = "AmendMatterMeeting", description = "Amendable fields of a meeting (可修改字段)")
record AmendMeeting(
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Number of the minutes (纪要文号)")
        String documentNo,
    @NotNull @Size(max = 200) @Valid @Schema(description = "Matters treated (研究事项), at most 200")
        List<@NotNull TreatMatter> items) {

  static AmendMeeting of(MatterMeeting now) {
    return new AmendMeeting(
        now.documentNo, now.sortedItems().stream().map(TreatMatter::of).toList());
  }
}
