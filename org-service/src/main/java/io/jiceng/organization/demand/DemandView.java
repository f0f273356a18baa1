package io.jiceng.organization.demand;

import io.jiceng.kit.http.Versioned;
import io.jiceng.kit.problem.Warning;
import io.jiceng.organization.party.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something asked of grassroots units (准入事项) as answered. */
@Schema(name = "Demand", description = "Something asked of grassroots units (准入事项) and its permit")
public record DemandView(
    UUID id,
    @Schema(description = "Code (代码)") String code,
    @Schema(description = "Kind (类别)") DemandKind kind,
    @Schema(description = "Title (名称)") String title,
    @Schema(description = "Organisation that asks (提出单位)") UUID organizationId,
    @Schema(description = "Basis (依据)") String basis,
    @Schema(description = "List (清单)") DemandList list,
    @Schema(description = "Subtree whose units are asked (对象范围)") UUID askedOrganizationId,
    @Schema(description = "Level of the units asked (对象层级)") AskedLevel askedLevel,
    @Schema(description = "Only units of this setting (对象领域)") @Nullable Setting askedSetting,
    @Schema(description = "Frequency (频次)") Frequency frequency,
    @Schema(description = "Minutes each time and unit (每次用时，分钟)") int minutesEach,
    @Schema(description = "Due (完成日期)") @Nullable LocalDate dueOn,
    @Schema(description = "Values asked for (所要内容)") List<AskedValue> asksFor,
    @Schema(description = "Money that comes along (经费), yuan") @Nullable BigDecimal fundingYuan,
    @Schema(description = "Staff that come along (人员), people") @Nullable Integer staffCount,
    @Schema(description = "Item of the list (清单项)") @Nullable ListedItem listedItem,
    @Schema(description = "Opened (开通日期)") @Nullable LocalDate openedOn,
    @Schema(description = "Last post (最近更新日期)") @Nullable LocalDate lastPostOn,
    @Schema(description = "Of an app, account or chat group (应用程序、账号、工作群状态)")
        @Nullable PlatformState platformState,
    @Schema(description = "State (准入状态)") DemandState state,
    @Schema(description = "Applied on (申请日期)") LocalDate appliedOn,
    @Schema(description = "Decision due on (应批复日期); not approved from the day after")
        LocalDate decisionDueOn,
    @Schema(description = "Reviews (会审意见)") List<DemandReviewView> reviews,
    @Schema(description = "Decided on (批复日期)") @Nullable LocalDate decidedOn,
    @Schema(description = "Document (批准文号)") @Nullable String documentNo,
    @Schema(description = "In force from (执行日期)") @Nullable LocalDate inForceFrom,
    @Schema(description = "Yearly review due on (年度复核日期); lapses the day after")
        @Nullable LocalDate reviewDueOn,
    @Schema(description = "First day without it (退出日期)") @Nullable LocalDate closedOn,
    @Schema(description = "Why it ended or was refused (退出、未准入原因)") @Nullable Ending ending,
    @Schema(description = "In words (说明)") @Nullable String endingReason,
    @Schema(description = "Merged into (并入)") @Nullable UUID mergedIntoId,
    @Schema(description = "Version, the ETag (版本)") long version,
    @Schema(description = "Soft findings (提示)") List<Warning> warnings)
    implements Versioned {

  static DemandView of(Demand it, List<Warning> warnings) {
    var permit = it.permit;
    return new DemandView(
        it.id,
        it.code,
        it.kind,
        it.title,
        it.organizationId,
        it.basis,
        it.list,
        it.asked.askedOrganizationId(),
        it.asked.askedLevel(),
        it.asked.askedSetting(),
        it.cost.frequency(),
        it.cost.minutesEach(),
        it.cost.dueOn(),
        it.asksFor,
        it.cost.fundingYuan(),
        it.cost.staffCount(),
        it.listedItem,
        it.openedOn,
        it.lastPostOn,
        it.kind.isPlatform() ? platform(permit) : null,
        permit.state(),
        permit.appliedOn(),
        permit.decisionDueOn(),
        it.sortedReviews().stream().map(DemandReviewView::of).toList(),
        permit.decidedOn(),
        permit.documentNo(),
        permit.inForceFrom(),
        permit.reviewDueOn(),
        permit.closedOn(),
        permit.ending(),
        permit.endingReason(),
        it.mergedIntoId,
        it.version,
        warnings);
  }

  /** Kept once a yearly review has let it go on. */
  private static PlatformState platform(Permit permit) {
    if (permit.ending() != null) {
      return permit.ending() == Ending.MERGED ? PlatformState.MERGED : PlatformState.CLOSED;
    }
    var from = permit.inForceFrom();
    var due = permit.reviewDueOn();
    return from != null && due != null && due.isAfter(from.plusYears(1))
        ? PlatformState.KEPT
        : PlatformState.REGISTERED;
  }
}
