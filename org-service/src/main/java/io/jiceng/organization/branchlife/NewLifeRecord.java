package io.jiceng.organization.branchlife;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A gathering to be recorded, as a request and as a row of an import (新增组织生活记录). */
@Schema(
    description =
        "A gathering to be recorded (组织生活记录). A row of a table names `kinds` and one `topic`"
            + " instead of an `agenda`.")
record NewLifeRecord(
    @NotBlank @Size(max = 36) @Schema(description = "Branch or group (支部、党小组), id or code")
        String organizationId,
    @Nullable
        @Pattern(regexp = "\\S(.{0,62}\\S)?")
        @Schema(
            description =
                "Number of the record where it comes from (编号): unique in its organisation; an"
                    + " import of the same number changes the record")
        String number,
    @Nullable @Size(min = 1, max = 50) @Schema(description = "Agenda (议程)")
        List<@NotNull @Valid AgendaItem> agenda,
    @Nullable
        @Pattern(regexp = "[A-Z_]{1,20}( [A-Z_]{1,20}){0,9}")
        @Schema(
            description = "Kinds (类型), separated by a space",
            examples = "THEME_DAY PARTY_LECTURE")
        String kinds,
    @Nullable @Size(min = 1, max = 200) @Schema(description = "Topic of all of `kinds` (议题)")
        String topic,
    @NotNull @Schema(description = "Held on (召开日期), not ahead", examples = "2026-09-15")
        LocalDate heldOn,
    @Nullable @Size(min = 1, max = 200) @Schema(description = "Place (地点)") String place,
    @Nullable @Size(min = 1, max = 500) @Schema(description = "Link of an online gathering (线上链接)")
        String onlineLink,
    @Nullable @Schema(description = "Host or lecturer (主持人、授课人), an opaque person id")
        UUID hostPersonId,
    @Nullable @Schema(description = "Rank of the host (主持人职级)") HostRank hostRank,
    @Nullable @Schema(description = "Who took the minutes (记录人), an opaque person id")
        UUID recorderPersonId,
    @Nullable @Min(0) @Max(100_000) @Schema(description = "Expected (应到人数)") Integer expectedCount,
    @Nullable @Min(0) @Max(100_000) @Schema(description = "Attended (实到人数)") Integer attendedCount,
    @Nullable @Min(0) @Max(100_000) @Schema(description = "Of the expected excused (因故免于出席)")
        Integer excusedCount,
    @Nullable
        @DecimalMin("0.5")
        @DecimalMax("200")
        @Digits(integer = 3, fraction = 1)
        @Schema(description = "Class hours (学时)")
        BigDecimal hours,
    @Nullable @Min(1) @Max(10_000) @Schema(description = "Pairs that talked (谈话对数)") Integer pairs,
    @Nullable @Schema(description = "Form of study (学习形式)") StudyForm studyForm,
    @Nullable @Size(min = 1, max = 200) @Schema(description = "Minutes (会议记录编号)")
        String minutesReference,
    @Nullable
        @Pattern(regexp = "[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?")
        @Schema(description = "Period it makes up for (补开所属期间)", examples = "2026-08")
        String makeUpFor,
    @Nullable @Size(min = 1, max = 64) @Schema(description = "Campaign (专项标签)") String campaign,
    @Nullable
        @Schema(
            description = "DRAFT, or CONFIRMED when nothing is left to fill in (状态)",
            defaultValue = "DRAFT")
        LifeStatus status) {

  /** What it says, with the agenda written out; empty agenda when neither form was given. */
  LifeFacts facts() {
    return new LifeFacts(
        agenda != null ? agenda : items(),
        heldOn,
        place,
        onlineLink,
        hostPersonId,
        hostRank,
        recorderPersonId,
        expectedCount,
        attendedCount,
        excusedCount,
        hours,
        pairs,
        studyForm,
        minutesReference,
        makeUpFor,
        campaign);
  }

  private List<AgendaItem> items() {
    if (kinds == null || topic == null) {
      return List.of();
    }
    return Stream.of(kinds.split(" ", -1))
        .map(NewLifeRecord::kind)
        .filter(Objects::nonNull)
        .map(kind -> new AgendaItem(kind, topic, null))
        .toList();
  }

  /** Whether {@code kinds} names one that does not exist. */
  boolean namesUnknownKind() {
    return kinds != null && Stream.of(kinds.split(" ", -1)).anyMatch(it -> kind(it) == null);
  }

  private static @Nullable LifeKind kind(String code) {
    return Stream.of(LifeKind.values()).filter(it -> it.name().equals(code)).findAny().orElse(null);
  }
}
