package io.jiceng.organization.party;

import io.jiceng.organization.hostunit.HostUnitDirectory.HostUnitFacts;
import io.jiceng.organization.record.PopulationGroup;
import io.jiceng.organization.record.Sector;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Founding of a Party organisation (成立党组织), as a request and as a row of an import. */
@Schema(description = "Founding of a Party organisation (成立党组织)")
public record FoundOrganization(
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,31}")
        @Schema(
            description = "Code (代码): unique, immutable, never used again",
            examples = "KT-101-B1")
        String code,
    @NotBlank @Size(max = 200) @Schema(description = "Name (名称)", examples = "东关街道党工委") String name,
    @Nullable @Size(min = 1, max = 60) @Schema(description = "Short name (简称)") String shortName,
    @NotNull @Schema(description = "Form (组织形式)") Form form,
    @Nullable @Schema(description = "Nature (性质); REGULAR when left out") Nature nature,
    @Nullable @Schema(description = "Setting (所在领域)") Setting setting,
    @Nullable @Schema(description = "New sector (两新、三新类别)") Sector sector,
    @Nullable @Schema(description = "Population group (群体)") PopulationGroup populationGroup,
    @Nullable
        @Size(min = 1, max = 40)
        @Schema(description = "Place (所在地点); only a root has none", examples = "620802001000")
        String placeCode,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(
            description =
                "Host unit (所在单位), id or code; the sector is taken from the unit (HST-01)")
        String hostUnitId,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(description = "Parent (上级党组织), id or code; none for a root", examples = "KT")
        String parentId,
    @NotNull @Schema(description = "Founding date (成立日期), not ahead", examples = "2019-07-01")
        LocalDate foundedOn,
    @Nullable @Schema(description = "Closing date (撤销日期) of one that is closed already")
        LocalDate closedOn,
    @Nullable @Valid @Schema(description = "Term of office (任期)") Term term,
    @Nullable @Size(max = 20) @Schema(description = "Identifiers elsewhere (外部标识)")
        List<@NotNull @Valid Identifier> identifiers,
    @Nullable @Min(0) @Max(1_000_000) @Schema(description = "Declared full members (正式党员数)")
        Integer fullMembers,
    @Nullable @Min(0) @Max(1_000_000) @Schema(description = "Declared probationary members (预备党员数)")
        Integer probationaryMembers,
    @Nullable @Min(1) @Max(10_000) @Schema(description = "Units a joint branch covers (覆盖单位数)")
        Integer unitsCovered,
    @Nullable @Size(min = 1, max = 500) @Schema(description = "Stated need (工作需要), ORG-04")
        String statedNeed,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Approval (批准文号), ORG-04")
        String approvalDocumentNo,
    @Nullable @Schema(description = "End of the task or project (任务结束日期), ORG-06")
        LocalDate taskEndsOn) {

  /** The same with parent and place where it names none. */
  public FoundOrganization within(@Nullable String parent, @Nullable String place) {
    return new FoundOrganization(
        code,
        name,
        shortName,
        form,
        nature,
        setting,
        sector,
        populationGroup,
        placeCode == null ? place : placeCode,
        hostUnitId,
        parentId == null ? parent : parentId,
        foundedOn,
        closedOn,
        term,
        identifiers,
        fullMembers,
        probationaryMembers,
        unitsCovered,
        statedNeed,
        approvalDocumentNo,
        taskEndsOn);
  }

  /** The same as settled: the unit by its id, the sector as it is the unit's. */
  Details details(@Nullable HostUnitFacts unit) {
    return new Details(
        new Attributes(
            name,
            shortName,
            form,
            nature == null ? Nature.REGULAR : nature,
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
