package io.jiceng.organization.round;

import io.jiceng.kit.http.Versioned;
import io.jiceng.organization.demand.AskedValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A supervision round (督导轮次) as answered. */
@Schema(name = "SupervisionRound", description = "Supervision round (督导轮次)")
public record RoundView(
    UUID id,
    @Schema(description = "Code (代码)") String code,
    @Schema(description = "Organisation that leads it (牵头单位)") UUID organizationId,
    @Schema(description = "Kind (督导类别)") RoundKind kind,
    @Schema(description = "Month (月份)") String month,
    @Schema(description = "Whether it goes on site (是否实地)") boolean onSite,
    @Schema(description = "Organisations that inspect jointly (联合督导单位)")
        List<UUID> jointOrganizationIds,
    @Schema(description = "Inspectors (督导人员)") List<InspectorView> inspectors,
    @Schema(description = "Work items (督导工作项)") List<RoundItem> items,
    @Schema(description = "Units looked at (被督导单位)") List<UUID> unitIds,
    @Schema(description = "What units have to bring (要求提供的材料)") List<AskedValue> materials,
    @Schema(description = "Demand that permits the materials (准入事项)") @Nullable UUID demandId,
    @Schema(description = "State (督导状态)") RoundState state,
    @Schema(description = "Started on (开始日期)") @Nullable LocalDate startedOn,
    @Schema(description = "Findings told on (反馈日期)") @Nullable LocalDate foundOn,
    @Schema(description = "Units are heard from (听取意见起)") @Nullable LocalDate heardFrom,
    @Schema(description = "Units are heard until (听取意见止)") @Nullable LocalDate heardUntil,
    @Schema(description = "Number of the bulletin (通报编号)") @Nullable String bulletinNo,
    @Schema(description = "Bulletin of (通报日期)") @Nullable LocalDate bulletinOn,
    @Schema(description = "Follow-up from (督办日期)") @Nullable LocalDate followUpOn,
    @Schema(description = "Closed on (办结日期)") @Nullable LocalDate closedOn,
    @Schema(description = "Findings (问题数)") int findings,
    @Schema(description = "Findings that are closed (已整改问题数)") int closedFindings,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  /** Who inspects (督导人员). */
  @Schema(name = "SupervisionInspector", description = "Who inspects (督导人员)")
  public record InspectorView(
      @Schema(description = "Account (账号)") String subject,
      @Schema(description = "Unit the inspector comes from (来自单位)") UUID organizationId) {}

  static RoundView of(Round it) {
    var stage = it.stage;
    return new RoundView(
        it.id,
        it.code,
        it.organizationId,
        it.kind,
        YearMonth.from(it.month).toString(),
        it.onSite,
        it.joint.stream().sorted().toList(),
        it.inspectors.stream()
            .map(i -> new InspectorView(i.subject(), i.organizationId()))
            .sorted(Comparator.comparing(InspectorView::subject))
            .toList(),
        it.items.stream().sorted().toList(),
        it.unitIds().stream().sorted().toList(),
        it.materials,
        it.demandId,
        stage.state(),
        stage.startedOn(),
        stage.foundOn(),
        stage.heardFrom(),
        stage.heardUntil(),
        it.bulletinNo,
        stage.bulletinOn(),
        stage.followUpOn(),
        stage.closedOn(),
        it.faults.size(),
        (int) it.faults.stream().filter(f -> f.closedOn() != null).count(),
        it.version);
  }
}
