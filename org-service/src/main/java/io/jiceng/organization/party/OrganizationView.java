package io.jiceng.organization.party;

import io.jiceng.kit.http.Versioned;
import io.jiceng.kit.problem.Warning;
import io.jiceng.organization.record.PopulationGroup;
import io.jiceng.organization.record.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A Party organisation (党组织) as it is or was on a day. */
@Schema(description = "Party organisation (党组织)")
public record OrganizationView(
    UUID id,
    @Schema(description = "Code (代码)", examples = "KT-101-B1") String code,
    @Schema(description = "Name (名称)") String name,
    @Schema(description = "Short name (简称)") @Nullable String shortName,
    @Schema(description = "Form (组织形式)") Form form,
    @Schema(description = "Code of the form in other systems (形式代码)", examples = "631")
        @Nullable String interopCode,
    @Schema(description = "Nature (性质)") Nature nature,
    @Schema(description = "Setting (所在领域)") @Nullable Setting setting,
    @Schema(description = "New sector (两新、三新类别)") @Nullable Sector sector,
    @Schema(description = "One of the two new sectors (两新组织), derived from the sector")
        boolean twoNew,
    @Schema(description = "Of the three new (三新组织), derived from the sector") boolean threeNew,
    @Schema(description = "Population group (群体)") @Nullable PopulationGroup populationGroup,
    @Schema(description = "Place (所在地点)") @Nullable String placeCode,
    @Schema(description = "Host unit (所在单位)") @Nullable UUID hostUnitId,
    @Schema(description = "Parent (上级党组织); null for a root") @Nullable UUID parentId,
    @Schema(description = "Founding date (成立日期)") LocalDate foundedOn,
    @Schema(description = "Closing date (撤销日期)") @Nullable LocalDate closedOn,
    @Schema(description = "Status (状态)") OrganizationStatus status,
    @Schema(description = "Term of office (任期)") @Nullable TermView term,
    @Schema(description = "Identifiers elsewhere (外部标识)") List<Identifier> identifiers,
    @Schema(description = "Declared full members (正式党员数)") @Nullable Integer fullMembers,
    @Schema(description = "Declared probationary members (预备党员数)")
        @Nullable Integer probationaryMembers,
    @Schema(description = "Units covered (覆盖单位数)") @Nullable Integer unitsCovered,
    @Schema(description = "Stated need (工作需要)") @Nullable String statedNeed,
    @Schema(description = "Approval (批准文号)") @Nullable String approvalDocumentNo,
    @Schema(description = "End of the task (任务结束日期)") @Nullable LocalDate taskEndsOn,
    @Schema(description = "Version, the ETag (版本)") long version,
    @Schema(description = "Soft findings (提示); not in lists") @Nullable List<Warning> warnings)
    implements Versioned {

  static OrganizationView of(Organization it, LocalDate today) {
    return of(it, it.attributes, it.parentId, today, null);
  }

  static OrganizationView of(
      Organization it,
      Attributes attributes,
      @Nullable UUID parentId,
      LocalDate day,
      @Nullable List<Warning> warnings) {
    var declared = it.declared();
    return new OrganizationView(
        it.id,
        it.code,
        attributes.name(),
        attributes.shortName(),
        attributes.form(),
        attributes.form().interopCode(attributes.nature()),
        attributes.nature(),
        attributes.setting(),
        attributes.sector(),
        Sector.isTwoNew(attributes.sector()),
        Sector.isThreeNew(attributes.sector()),
        attributes.populationGroup(),
        attributes.placeCode(),
        attributes.hostUnitId(),
        parentId,
        it.foundedOn,
        it.closedOn,
        it.status(day),
        TermView.of(it),
        it.identifiers,
        declared.fullMembers(),
        declared.probationaryMembers(),
        declared.unitsCovered(),
        declared.statedNeed(),
        declared.approvalDocumentNo(),
        declared.taskEndsOn(),
        it.version,
        warnings);
  }
}
