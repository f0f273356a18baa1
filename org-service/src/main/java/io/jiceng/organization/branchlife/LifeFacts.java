package io.jiceng.organization.branchlife;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a record of branch life says, and a merge patch may change (组织生活内容). */
@Schema(description = "What a record of branch life says (组织生活内容)")
public record LifeFacts(
    @NotNull
        @Size(min = 1, max = 50)
        @Schema(description = "Agenda (议程); the record's kinds are those of its items")
        List<@NotNull @Valid AgendaItem> agenda,
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
    @Nullable @Min(0) @Max(100_000) @Schema(description = "Expected (应到人数)", examples = "25")
        Integer expectedCount,
    @Nullable @Min(0) @Max(100_000) @Schema(description = "Attended (实到人数)", examples = "22")
        Integer attendedCount,
    @Nullable
        @Min(0)
        @Max(100_000)
        @Schema(
            description =
                "Of the expected excused (因故免于出席): approved leave, floating members reporting"
                    + " elsewhere, old or ill",
            examples = "2")
        Integer excusedCount,
    @Nullable
        @DecimalMin("0.5")
        @DecimalMax("200")
        @Digits(integer = 3, fraction = 1)
        @Schema(description = "Class hours (学时), 0.5 to 200", examples = "4")
        BigDecimal hours,
    @Nullable @Min(1) @Max(10_000) @Schema(description = "Pairs that talked (谈话对数)") Integer pairs,
    @Nullable @Schema(description = "Form of study (学习形式)") StudyForm studyForm,
    @Nullable @Size(min = 1, max = 200) @Schema(description = "Minutes (会议记录编号)")
        String minutesReference,
    @Nullable
        @Pattern(regexp = "[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?")
        @Schema(description = "Period it makes up for (补开所属期间)", examples = "2026-08")
        String makeUpFor,
    @Nullable @Size(min = 1, max = 64) @Schema(description = "Campaign (专项标签)") String campaign) {

  public LifeFacts {
    agenda = agenda == null ? List.of() : List.copyOf(agenda);
  }

  @JsonIgnore
  List<LifeKind> kinds() {
    return agenda.stream().map(AgendaItem::kind).distinct().sorted().toList();
  }

  boolean serves(LifeKind kind) {
    return kinds().contains(kind);
  }
}
