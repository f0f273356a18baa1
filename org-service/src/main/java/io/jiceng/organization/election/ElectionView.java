package io.jiceng.organization.election;

import io.jiceng.kit.http.Versioned;
import io.jiceng.kit.problem.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An election (换届选举) as answered. */
@Schema(description = "Election (换届选举)")
public record ElectionView(
    UUID id,
    @Schema(description = "Organisation (党组织)") UUID organizationId,
    @Schema(description = "Day of the election (选举日期)") LocalDate heldOn,
    @Schema(description = "Regular, early or late (换届类型)") ElectionKind kind,
    @Schema(description = "Approval of an early or late election (批复文号)")
        @Nullable String approvalDocumentNo,
    @Schema(description = "Who elected (会议形式)") Meeting meeting,
    @Schema(description = "Members are dispersed (党员所在地分散)") boolean dispersed,
    @Schema(description = "Approval of a delegates' meeting (批复文号)")
        @Nullable String delegatesDocumentNo,
    @Schema(description = "Full members (正式党员数), people") int fullMembers,
    @Schema(description = "Probationary members (预备党员数), people") int probationaryMembers,
    @Schema(description = "Delegates (代表数), people") @Nullable Integer delegates,
    @Schema(description = "Without vote (无选举权人数), people") int withoutVote,
    @Schema(description = "Entitled to vote (应到会有选举权人数), people") int entitled,
    @Schema(description = "Entitled who attended (实到会有选举权人数), people") int attended,
    @Schema(description = "Seats of the committee (委员职数); 0: none") int seats,
    @Schema(description = "Candidates (委员候选人数), people") int candidates,
    @Schema(description = "Those elected (当选人)") List<Elected> elected,
    @Schema(description = "Years of the term it begins (任期年数)") int termYears,
    @Schema(description = "End of that term (届满日期)") LocalDate termEndsOn,
    @Schema(description = "Withdrawn on (撤销登记日期)") @Nullable LocalDate withdrawnOn,
    @Schema(description = "Reason of the withdrawal (撤销原因)") @Nullable String withdrawalReason,
    @Schema(description = "Version, the ETag (版本)") long version,
    @Schema(description = "Soft findings (提示); not in lists") @Nullable List<Warning> warnings)
    implements Versioned {

  static ElectionView of(Election it, @Nullable List<Warning> warnings) {
    return new ElectionView(
        it.id,
        it.organizationId,
        it.heldOn,
        it.kind,
        it.approvalDocumentNo,
        it.meeting,
        it.dispersed,
        it.delegatesDocumentNo,
        it.fullMembers,
        it.probationaryMembers,
        it.delegates,
        it.withoutVote,
        it.entitled,
        it.attended,
        it.seats,
        it.candidates,
        it.elected,
        it.termYears,
        it.termEndsOn(),
        it.withdrawnOn,
        it.withdrawalReason,
        it.version,
        warnings);
  }
}
