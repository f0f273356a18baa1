package io.jiceng.organization.task;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assignment (交办) as answered. */
@Schema(
    name = "TaskAssignment",
    description = "A task given to the one unit that answers for it (交办)")
public record AssignmentView(
    UUID id,
    @Schema(description = "Task (任务)") UUID taskId,
    @Schema(description = "Code of the task (任务代码)") String taskCode,
    @Schema(description = "Title of the task (任务)") String taskTitle,
    @Schema(description = "Unit that answers (责任单位)") UUID answeringOrganizationId,
    @Schema(description = "Kind of that unit when it was assigned (责任单位类别)") UnitKind unitKind,
    @Schema(description = "Lead units, lowest level first (牵头单位)") List<LeadView> leads,
    @Schema(description = "Units that join in (配合单位)") List<UUID> jointOrganizationIds,
    @Schema(description = "Number of the letter (交办书编号)") @Nullable String letterNo,
    @Schema(description = "Due (办理期限)") LocalDate dueOn,
    @Schema(description = "State (办理状态)") AssignmentState state,
    @Schema(description = "Whether it is open after its due date (是否逾期)") boolean overdue,
    @Schema(description = "Lead units it came before since it is overdue (逐级提醒)")
        List<EscalationView> escalations,
    @Schema(description = "Reply (办理情况)") @Nullable String replyText,
    @Schema(description = "Document of the reply (反馈文号)") @Nullable String replyDocumentNo,
    @Schema(description = "Replied on (反馈日期)") @Nullable LocalDate repliedOn,
    @Schema(description = "Checked on (审核日期)") @Nullable LocalDate checkedOn,
    @Schema(description = "Reason of the check (审核意见)") @Nullable String checkReason,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  /** A lead unit (牵头单位). */
  @Schema(name = "TaskLead", description = "Lead unit (牵头单位)")
  public record LeadView(
      @Schema(description = "Level (层级)") LeadLevel level,
      @Schema(description = "Organisation (单位)") UUID organizationId) {}

  /** An escalation (逐级提醒). */
  @Schema(
      name = "TaskEscalation",
      description = "An overdue assignment came before a lead unit (逐级提醒)")
  public record EscalationView(
      @Schema(description = "Level (层级)") LeadLevel level,
      @Schema(description = "Organisation (单位)") UUID organizationId,
      @Schema(description = "Day (日期)") LocalDate escalatedOn) {}

  static AssignmentView of(Assignment it, LocalDate today) {
    return new AssignmentView(
        it.id,
        it.task.id,
        it.task.code,
        it.task.title,
        it.organizationId,
        it.unitKind,
        it.sortedLeads().stream()
            .map(lead -> new LeadView(lead.level(), lead.organizationId()))
            .toList(),
        it.joint.stream().sorted().toList(),
        it.letterNo,
        it.dueOn,
        it.state,
        it.isOverdue(today),
        it.sortedEscalations().stream()
            .map(e -> new EscalationView(e.level(), e.organizationId(), e.escalatedOn()))
            .toList(),
        it.replyText,
        it.replyDocumentNo,
        it.repliedOn,
        it.checkedOn,
        it.checkReason,
        it.version);
  }
}
