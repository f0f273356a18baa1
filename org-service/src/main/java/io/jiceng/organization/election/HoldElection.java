package io.jiceng.organization.election;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An election that was held (选举结果). */
@Schema(description = "An election that was held (选举结果)")
record HoldElection(
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

  ElectionKind kindOrRegular() {
    return kind == null ? ElectionKind.REGULAR : kind;
  }

  Meeting meetingOrMembers() {
    return meeting == null ? Meeting.MEMBERS : meeting;
  }

  boolean isDispersed() {
    return dispersed != null && dispersed;
  }

  int members() {
    return fullMembers + orZero(probationaryMembers);
  }

  int seatsOrNone() {
    return orZero(seats);
  }

  int candidatesOrNone() {
    return orZero(candidates);
  }

  int withoutVoteOrNone() {
    return orZero(withoutVote);
  }

  int probationaryOrNone() {
    return orZero(probationaryMembers);
  }

  /** Those who may vote: full members or delegates, without those who have no vote (ORG-13). */
  int entitled() {
    var called = meetingOrMembers() == Meeting.MEMBERS ? fullMembers : orZero(delegates);
    return called - withoutVoteOrNone();
  }

  /** With every default filled in. */
  HoldElection settled() {
    return new HoldElection(
        heldOn,
        kindOrRegular(),
        approvalDocumentNo,
        meetingOrMembers(),
        isDispersed(),
        delegatesDocumentNo,
        fullMembers,
        probationaryOrNone(),
        delegates,
        withoutVoteOrNone(),
        attended,
        seatsOrNone(),
        candidatesOrNone(),
        elected);
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
