package io.jiceng.organization.hostunit;

import io.jiceng.kit.http.Versioned;
import io.jiceng.organization.record.PopulationGroup;
import io.jiceng.organization.record.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A host unit (单位) as answered, with what holds for it now. */
@Schema(
    description = "Host unit (单位) with what holds for it now; what held before is in its history")
public record HostUnitView(
    UUID id,
    @Schema(description = "Code (代码)") String code,
    @Schema(description = "Name (名称)") String name,
    @Schema(description = "Unified social credit code (统一社会信用代码)") @Nullable String creditCode,
    @Schema(description = "Kind (单位类别)") HostUnitKind kind,
    @Schema(description = "New sector (两新、三新类别)") @Nullable Sector sector,
    @Schema(description = "New economic or social organisation (两新), derived from the sector")
        boolean twoNew,
    @Schema(description = "Of the three new (三新), derived from the sector") boolean threeNew,
    @Schema(description = "Place (所在地点)") String placeCode,
    @Schema(description = "Organisation that answers for it (归口党组织)") UUID organizationId,
    @Schema(description = "Open organisations that name it as their host unit (单位党组织)")
        List<UUID> organizationIds,
    @Schema(description = "Opened on (设立日期)") LocalDate openedOn,
    @Schema(description = "Closed on (注销日期)") @Nullable LocalDate closedOn,
    @Schema(description = "Status (状态)") HostUnitStatus status,
    @Schema(description = "The charter has the Party clause (党建入章); null: not stated")
        @Nullable Boolean partyClause,
    @Schema(description = "Cross appointment (双向进入、交叉任职); null: not stated")
        @Nullable Boolean crossAppointed,
    @Schema(
            description =
                "The head of the unit is the secretary (主要负责人任书记): one person, else two; null: not stated")
        @Nullable Boolean secretaryIsHead,
    @Schema(description = "Leadership system (领导体制)") @Nullable LeadershipSystem leadershipSystem,
    @Schema(description = "Employees (职工数)") @Nullable Estimate employees,
    @Schema(description = "Population group (群体)") @Nullable PopulationGroup populationGroup,
    @Schema(description = "Population (群体估计数)") @Nullable Estimate population,
    @Schema(description = "Instructor (党建指导员), opaque personId") @Nullable UUID instructorId,
    @Schema(description = "Stage of the body (社会组织孵化阶段)") @Nullable BodyStage bodyStage,
    @Schema(description = "Stage of its organisation (党组织孵化阶段)")
        @Nullable OrganizationStage organizationStage,
    @Schema(description = "Branch that the stage names (所在党支部)") @Nullable UUID stageBranchId,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  /** A number somebody stated on a day (估计数). */
  @Schema(name = "HostUnitEstimate", description = "Number stated on a day (估计数)")
  record Estimate(
      @Schema(description = "Number (人数), people") int number,
      @Schema(description = "Source (来源)") String source,
      @Schema(description = "Day (日期)") LocalDate on) {

    private static @Nullable Estimate of(@Nullable Fact it) {
      return it == null || it.value.amount() == null || it.value.source() == null
          ? null
          : new Estimate(it.value.amount(), it.value.source(), it.validFrom);
    }
  }

  static HostUnitView of(HostUnit it, Map<FactTopic, Fact> facts, List<UUID> organizations) {
    var population = facts.get(FactTopic.POPULATION);
    var leadership = facts.get(FactTopic.LEADERSHIP_SYSTEM);
    var instructor = facts.get(FactTopic.INSTRUCTOR);
    var body = facts.get(FactTopic.BODY_STAGE);
    var stage = facts.get(FactTopic.ORGANIZATION_STAGE);
    return new HostUnitView(
        it.id,
        it.code,
        it.name,
        it.creditCode,
        it.kind,
        it.sector,
        Sector.isTwoNew(it.sector),
        Sector.isThreeNew(it.sector),
        it.placeCode,
        it.organizationId,
        organizations,
        it.openedOn,
        it.closedOn,
        it.status(),
        holds(facts.get(FactTopic.PARTY_CLAUSE)),
        holds(facts.get(FactTopic.CROSS_APPOINTED)),
        holds(facts.get(FactTopic.SECRETARY_IS_HEAD)),
        leadership == null ? null : LeadershipSystem.valueOf(leadership.value.code()),
        Estimate.of(facts.get(FactTopic.EMPLOYEES)),
        population == null ? null : PopulationGroup.valueOf(population.value.code()),
        Estimate.of(population),
        instructor == null ? null : instructor.value.personId(),
        body == null ? null : BodyStage.valueOf(body.value.code()),
        stage == null ? null : OrganizationStage.valueOf(stage.value.code()),
        stage == null ? null : stage.value.namedOrganizationId(),
        it.version);
  }

  private static @Nullable Boolean holds(@Nullable Fact it) {
    return it == null ? null : it.value.holds();
  }
}
