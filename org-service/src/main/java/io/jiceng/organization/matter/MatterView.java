package io.jiceng.organization.matter;

import io.jiceng.kit.audit.Personal;
import io.jiceng.kit.http.Versioned;
import io.jiceng.organization.griditem.HandlerLevel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A matter (事项) as answered; contact and parties are masked, and in lists left out. */
@Schema(description = "Matter (事项)")
public record MatterView(
    UUID id,
    @Schema(description = "Code (编号)") String code,
    @Schema(description = "Title (标题)") String title,
    @Schema(description = "Kind (类别)") MatterKind kind,
    @Schema(description = "Source (来源)") MatterSource source,
    @Schema(description = "Organisation that answers for it (负责组织)") UUID organizationId,
    @Schema(description = "Place (所在地点)") String placeCode,
    @Schema(description = "Grid (所在网格)") @Nullable UUID gridId,
    @Schema(description = "Item of the grids (入格事项)") @Nullable UUID gridItemId,
    @Schema(description = "Who brought it (提出人), opaque id") @Nullable UUID broughtByPersonId,
    @Schema(description = "Organisation that brought it (提出组织)")
        @Nullable UUID broughtByOrganizationId,
    @Schema(description = "Taken in on (受理日期)") LocalDate takenInOn,
    @Schema(description = "Left over since (历史遗留起始日期)") @Nullable LocalDate backlogSince,
    @Schema(description = "Mediation station (调解站点)") @Nullable String station,
    @Schema(description = "Handler (承办主体)") HandlerRef handler,
    @Schema(description = "Lead department (牵头部门)") @Nullable UUID leadOrganizationId,
    @Schema(description = "Joint departments (配合部门)") List<UUID> jointOrganizationIds,
    @Schema(description = "Level that handles it (办理层级)") HandlerLevel handlerLevel,
    @Schema(description = "Upgrades (提级办理)") List<Upgrade> upgrades,
    @Schema(description = "Due (办理期限)") LocalDate dueOn,
    @Schema(description = "Open and past its due date (是否超期)") boolean overdue,
    @Schema(description = "Extensions (延期)") List<Extension> extensions,
    @Schema(description = "State (状态)") MatterState state,
    @Schema(description = "How it ended (办理结果)") @Nullable MatterEnding ending,
    @Schema(description = "Ended on (办结日期)") @Nullable LocalDate endedOn,
    @Schema(description = "Result (办理结果说明)") @Nullable String result,
    @Schema(description = "Closed on (归档日期)") @Nullable LocalDate closedOn,
    @Schema(description = "Households helped (受益户数)") @Nullable Integer householdCount,
    @Schema(description = "Money returned (退还款项)") @Nullable Refund refund,
    @Schema(description = "The one answer about satisfaction (满意度评价)")
        @Nullable SatisfactionAnswer answer,
    @Schema(description = "Asked on (评价日期)") @Nullable LocalDate askedOn,
    @Schema(description = "Mediation of a dispute (调解)") @Nullable MediationView mediation,
    @Schema(description = "Whom to reach, masked (联系人)") @Personal @Nullable List<Contact> contact,
    @Schema(description = "Parties of a dispute, masked (当事人)") @Personal
        @Nullable List<Contact> parties,
    @Schema(description = "Contact and parties were erased on (联系方式删除日期)")
        @Nullable LocalDate contactErasedOn,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  /** How far a mediation came. */
  @Schema(name = "MatterMediation", description = "Mediation (调解)")
  record MediationView(
      @Schema(description = "Both consented on (双方同意日期)") @Nullable LocalDate consentedOn,
      @Schema(description = "Sessions (调解场次)") List<Session> sessions,
      @Schema(description = "Form of the agreement (协议形式)") @Nullable AgreementForm agreementForm,
      @Schema(description = "It takes effect on (生效日期)") @Nullable LocalDate effectiveOn,
      @Schema(description = "Performed on (履行日期)") @Nullable LocalDate performedOn,
      @Schema(description = "Court confirmation applied for on (司法确认申请日期)")
          @Nullable LocalDate courtAppliedOn,
      @Schema(description = "Visited again on (回访日期)") @Nullable LocalDate returnVisitOn) {

    static MediationView of(Matter it) {
      var mediation = it.mediation();
      return new MediationView(
          mediation.consentedOn(),
          it.sessions.stream().sorted(Comparator.comparingInt(Session::number)).toList(),
          mediation.agreementForm(),
          mediation.effectiveOn(),
          mediation.performedOn(),
          mediation.courtAppliedOn(),
          mediation.returnVisitOn());
    }
  }

  /** Whom to reach, masked. */
  record Reach(List<Contact> contact, List<Contact> parties) {}

  static MatterView of(Matter it, @Nullable Reach reach, LocalDate today) {
    var intake = it.intake;
    return new MatterView(
        it.id,
        it.code,
        intake.title(),
        intake.kind(),
        intake.source(),
        intake.organizationId(),
        intake.placeCode(),
        intake.gridId(),
        intake.gridItemId(),
        intake.broughtByPersonId(),
        intake.broughtByOrganizationId(),
        intake.takenInOn(),
        intake.backlogSince(),
        intake.station(),
        HandlerRef.of(it.handler),
        it.leadOrganizationId,
        it.jointOrganizationIds.stream().sorted().toList(),
        it.handlerLevel,
        it.upgrades.stream().sorted(Comparator.comparing(Upgrade::toLevel)).toList(),
        it.dueOn,
        it.isOverdue(today),
        it.extensions.stream().sorted(Comparator.comparing(Extension::toDueOn)).toList(),
        it.state,
        it.ending,
        it.endedOn,
        it.result,
        it.closedOn,
        it.householdCount,
        it.refund,
        it.answer,
        it.askedOn,
        intake.isDispute() ? MediationView.of(it) : null,
        reach == null ? null : reach.contact(),
        reach == null ? null : reach.parties(),
        it.contactErasedOn,
        it.version);
  }
}
