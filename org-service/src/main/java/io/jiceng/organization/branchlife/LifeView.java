package io.jiceng.organization.branchlife;

import io.jiceng.kit.http.Versioned;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record of branch life (组织生活记录) as answered. */
@Schema(description = "A record of branch life (组织生活记录)")
public record LifeView(
    UUID id,
    @Schema(description = "Branch or group (支部、党小组)") UUID organizationId,
    @Schema(description = "Number where it comes from (编号)") @Nullable String number,
    @Schema(description = "Kinds it serves (类型)") List<LifeKind> kinds,
    @Schema(description = "Agenda (议程)") List<AgendaItem> agenda,
    @Schema(description = "Held on (召开日期)") LocalDate heldOn,
    @Schema(description = "Place (地点)") @Nullable String place,
    @Schema(description = "Link of an online gathering (线上链接)") @Nullable String onlineLink,
    @Schema(description = "Host or lecturer (主持人), an opaque person id")
        @Nullable UUID hostPersonId,
    @Schema(description = "Rank of the host (主持人职级)") @Nullable HostRank hostRank,
    @Schema(description = "Who took the minutes (记录人)") @Nullable UUID recorderPersonId,
    @Schema(description = "Expected (应到人数)") @Nullable Integer expectedCount,
    @Schema(description = "Attended (实到人数)") @Nullable Integer attendedCount,
    @Schema(description = "Of the expected excused (因故免于出席)") @Nullable Integer excusedCount,
    @Schema(
            description = "LIFE-03: attended / (expected - excused), four decimals (出席率)",
            examples = "0.9565")
        @Nullable BigDecimal attendanceRate,
    @Schema(description = "Class hours (学时)") @Nullable BigDecimal hours,
    @Schema(description = "Pairs that talked (谈话对数)") @Nullable Integer pairs,
    @Schema(description = "Form of study (学习形式)") @Nullable StudyForm studyForm,
    @Schema(description = "Minutes (会议记录编号)") @Nullable String minutesReference,
    @Schema(description = "Period it makes up for (补开所属期间)") @Nullable String makeUpFor,
    @Schema(description = "Campaign (专项标签)") @Nullable String campaign,
    @Schema(description = "Status (状态); it counts once CONFIRMED") LifeStatus status,
    @Schema(description = "Why it was withdrawn (撤回理由)") @Nullable String withdrawalReason,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {
  private static final int RATE_SCALE = 4;

  static LifeView of(OrgLifeRecord it) {
    return new LifeView(
        it.id,
        it.organizationId,
        it.number,
        it.facts().kinds(),
        it.agenda,
        it.heldOn,
        it.place,
        it.onlineLink,
        it.hostPersonId,
        it.hostRank,
        it.recorderPersonId,
        it.expectedCount,
        it.attendedCount,
        it.excusedCount,
        rate(it.attendedCount, it.expectedCount, it.excusedCount),
        it.hours,
        it.pairs,
        it.studyForm,
        it.minutesReference,
        it.makeUpFor,
        it.campaign,
        it.status,
        it.withdrawalReason,
        it.version);
  }

  private static @Nullable BigDecimal rate(
      @Nullable Integer attended, @Nullable Integer expected, @Nullable Integer excused) {
    if (attended == null || expected == null) {
      return null;
    }
    int due = expected - (excused == null ? 0 : excused);
    return due <= 0
        ? null
        : BigDecimal.valueOf(attended)
            .divide(BigDecimal.valueOf(due), RATE_SCALE, RoundingMode.HALF_UP);
  }
}
