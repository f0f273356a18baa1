package io.jiceng.organization.task;

import io.jiceng.kit.http.Versioned;
import io.jiceng.organization.demand.DemandKind;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task (任务) as answered; its assignments have a list of their own. */
@Schema(name = "Task", description = "Task (任务); its assignments: /v1/tasks/assignments?task=")
public record TaskView(
    UUID id,
    @Schema(description = "Code (代码)") String code,
    @Schema(description = "Organisation that assigns it (交办单位)") UUID organizationId,
    @Schema(description = "List it stands on (所属清单)") @Nullable UUID listId,
    @Schema(description = "Aspect of the list (方面)") @Nullable String aspect,
    @Schema(description = "Title (任务)") String title,
    @Schema(description = "What is to be done (内容)") @Nullable String content,
    @Schema(description = "What the units fill in or upload (要求基层报送)") @Nullable DemandKind asks,
    @Schema(description = "Demand that permits it (准入事项)") @Nullable UUID demandId,
    @Schema(description = "Issued on (下达日期)") LocalDate issuedOn,
    @Schema(description = "Units that answer (责任单位数)") int assigned,
    @Schema(description = "Of these accepted (已办结数)") int accepted,
    @Schema(description = "Taken back on (撤回日期)") @Nullable LocalDate withdrawnOn,
    @Schema(description = "Why it was taken back (撤回原因)") @Nullable String withdrawalReason,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static TaskView of(Task it) {
    return new TaskView(
        it.id,
        it.code,
        it.organizationId,
        it.listId,
        it.aspect,
        it.title,
        it.content,
        it.asks,
        it.demandId,
        it.issuedOn,
        it.assignments.size(),
        (int) it.assignments.stream().filter(a -> a.state == AssignmentState.ACCEPTED).count(),
        it.withdrawnOn,
        it.withdrawalReason,
        it.version);
  }
}
