package io.jiceng.organization.party;

import io.jiceng.organization.hostunit.HostUnitDirectory.HostUnitFacts;
import io.jiceng.organization.record.PopulationGroup;
import io.jiceng.organization.record.Sector;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch may change; code and parent are not among it. */
@Schema(
    description =
        "Amendable fields (可修改字段). With effectiveOn the attributes change from that day on (变更); "
            + "without it they are corrected from where they began (更正).")
record AmendOrganization(
    @NotBlank @Size(max = 200) @Schema(description = "Name (名称)") String name,
    @Nullable @Size(min = 1, max = 60) @Schema(description = "Short name (简称)") String shortName,
    @NotNull @Schema(description = "Form (组织形式)") Form form,
    @NotNull @Schema(description = "Nature (性质)") Nature nature,
    @Nullable @Schema(description = "Setting (所在领域)") Setting setting,
    @Nullable @Schema(description = "New sector (两新、三新类别)") Sector sector,
    @Nullable @Schema(description = "Population group (群体)") PopulationGroup populationGroup,
    @Nullable @Size(min = 1, max = 40) @Schema(description = "Place (所在地点)") String placeCode,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(
            description =
                "Host unit (所在单位), id or code; the sector is taken from the unit (HST-01)")
        String hostUnitId,
    @NotNull @Schema(description = "Founding date (成立日期)") LocalDate foundedOn,
    @Nullable @Valid @Schema(description = "Term of office (任期)") Term term,
    @Nullable @Size(max = 20) @Schema(description = "Identifiers elsewhere (外部标识)")
        List<@NotNull @Valid Identifier> identifiers,
    @Nullable @Min(0) @Max(1_000_000) @Schema(description = "Declared full members (正式党员数)")
        Integer fullMembers,
    @Nullable @Min(0) @Max(1_000_000) @Schema(description = "Declared probationary members (预备党员数)")
        Integer probationaryMembers,
    @Nullable @Min(1) @Max(10_000) @Schema(description = "Units a joint branch covers (覆盖单位数)")
        Integer unitsCovered,
    @Nullable @Size(min = 1, max = 500) @Schema(description = "Stated need (工作需要)")
        String statedNeed,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Approval (批准文号)")
        String approvalDocumentNo,
    @Nullable @Schema(description = "End of the task or project (任务结束日期)") LocalDate taskEndsOn,
    @Nullable @Schema(description = "First day of the change (生效日期), not ahead")
        LocalDate effectiveOn,
    @Nullable @Size(min = 1, max = 500) @Schema(description = "Reason (原因)") String reason) {

  static AmendOrganization of(Details now) {
    var it = now.attributes();
    var declared = now.declared();
    return new AmendOrganization(
        it.name(),
        it.shortName(),
        it.form(),
        it.nature(),
        it.setting(),
        it.sector(),
        it.populationGroup(),
        it.placeCode(),
        it.hostUnitId() == null ? null : it.hostUnitId().toString(),
        now.foundedOn(),
        now.term(),
        now.identifiers(),
        declared.fullMembers(),
        declared.probationaryMembers(),
        declared.unitsCovered(),
        declared.statedNeed(),
        declared.approvalDocumentNo(),
        declared.taskEndsOn(),
        null,
        null);
  }

  /** The same as settled: the unit by its id, the sector as it is the unit's. */
  Details details(@Nullable HostUnitFacts unit) {
    return new Details(
        new Attributes(
            name,
            shortName,
            form,
            nature,
            setting,
            unit == null ? sector : unit.sector(),
            populationGroup,
            placeCode,
            unit == null ? null : unit.id()),
        new Declared(
            fullMembers,
            probationaryMembers,
            unitsCovered,
            statedNeed,
            approvalDocumentNo,
            taskEndsOn),
        foundedOn,
        term,
        identifiers == null ? List.of() : identifiers);
  }
}
