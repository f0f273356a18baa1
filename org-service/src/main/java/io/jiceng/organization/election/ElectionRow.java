package io.jiceng.organization.election;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An election as a row of an import (批量导入). */
@Schema(description = "Election as a row of an import (选举结果)")
record ElectionRow(
    @NotNull
        @Size(min = 1, max = 36)
        @Schema(description = "Organisation (党组织), id or code", examples = "KT-101-B1")
        String organizationId,
    @NotNull @Schema(description = "Day of the election (选举日期), not ahead", examples = "2026-01-12")
        LocalDate heldOn,
    @Nullable @Schema(description = "Regular, early or late (换届类型); REGULAR when left out")
        ElectionKind kind,
    @Nullable
        @Size(min = 1, max = 100)
        @Schema(description = "Approval of an early or late election (提前、延期换届批复文号), ORG-10")
        String approvalDocumentNo,
    @Nullable @Schema(description = "Who elects (会议形式); MEMBERS when left out") Meeting meeting,
    @Nullable @Schema(description = "Members are dispersed (党员所在地分散); false when left out")
        Boolean dispersed,
    @Nullable
        @Size(min = 1, max = 100)
        @Schema(description = "Approval of a delegates' meeting (召开代表大会批复文号), ORG-11")
        String delegatesDocumentNo,
    @NotNull
        @Min(0)
        @Max(1_000_000)
        @Schema(description = "Full members (正式党员数), people", examples = "27")
        Integer fullMembers,
    @Nullable
        @Min(0)
        @Max(1_000_000)
        @Schema(description = "Probationary members (预备党员数), people; 0 when left out")
        Integer probationaryMembers,
    @Nullable
        @Min(1)
        @Max(10_000)
        @Schema(description = "Delegates (代表数), people; for a delegates' meeting only")
        Integer delegates,
    @Nullable
        @Min(0)
        @Max(1_000_000)
        @Schema(
            description =
                "Full members or delegates without vote (无选举权人数), people, taken off the entitled"
                    + " (ORG-13); 0 when left out")
        Integer withoutVote,
    @NotNull
        @Min(0)
        @Max(1_000_000)
        @Schema(description = "Entitled who attended (实到会有选举权人数), people", examples = "25")
        Integer attended,
    @Nullable
        @Min(0)
        @Max(50)
        @Schema(description = "Seats of the committee (委员职数); 0 or left out: no committee")
        Integer seats,
    @Nullable
        @Min(0)
        @Max(200)
        @Schema(description = "Candidates for the committee (委员候选人数), people; 0 when left out")
        Integer candidates,
    @NotEmpty @Size(max = 100) @Schema(description = "Those elected (当选人)")
        List<@NotNull @Valid Elected> elected) {

  static ElectionRow of(UUID organization, HoldElection it) {
    return new ElectionRow(
        organization.toString(),
        it.heldOn(),
        it.kind(),
        it.approvalDocumentNo(),
        it.meeting(),
        it.dispersed(),
        it.delegatesDocumentNo(),
        it.fullMembers(),
        it.probationaryMembers(),
        it.delegates(),
        it.withoutVote(),
        it.attended(),
        it.seats(),
        it.candidates(),
        it.elected());
  }

  HoldElection election() {
    return new HoldElection(
        heldOn,
        kind,
        approvalDocumentNo,
        meeting,
        dispersed,
        delegatesDocumentNo,
        fullMembers,
        probationaryMembers,
        delegates,
        withoutVote,
        attended,
        seats,
        candidates,
        elected);
  }
}
