package io.jiceng.organization.supervision;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A supervision item (督办事项) as answered. */
@Schema(description = "What a red light asks the superior organisation to see to (督办事项)")
public record SupervisionView(
    UUID id,
    @Schema(description = "Branch (支部)") UUID organizationId,
    @Schema(description = "Branch or group that has the duty (承担职责的组织)") UUID subjectId,
    @Schema(description = "Duty (职责)", examples = "THEME_DAY") String obligation,
    @Schema(description = "Period (期间)", examples = "2026-09") String period,
    @Schema(description = "Organisation that sees to it (负责督办的党组织)") UUID assigneeId,
    @Schema(description = "1; one more for each escalation (督办层级)") int level,
    @Schema(description = "Opened on (开启日期)") LocalDate openedOn,
    @Schema(description = "Reply due on (回复期限)") LocalDate dueOn,
    @Schema(description = "Status (状态)") SupervisionStatus status,
    @Schema(description = "Reply (回复)") @Nullable String reply,
    @Schema(description = "Replied on (回复日期)") @Nullable LocalDate repliedOn,
    @Schema(description = "Verification (核实意见)") @Nullable String verification,
    @Schema(description = "The light is red no longer since (整改日期)") @Nullable LocalDate remediedOn,
    @Schema(description = "Closed on (办结日期)") @Nullable LocalDate closedOn,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static Map<UUID, SupervisionView> byId(Collection<SupervisionItem> items) {
    return items.stream().collect(Collectors.toMap(it -> it.id, SupervisionView::of));
  }

  static SupervisionView of(SupervisionItem it) {
    return new SupervisionView(
        it.id,
        it.organizationId,
        it.subjectId,
        it.obligation,
        it.period,
        it.assigneeId,
        it.level,
        it.openedOn,
        it.dueOn,
        it.status,
        it.reply,
        it.repliedOn,
        it.verification,
        it.remediedOn,
        it.closedOn,
        it.version);
  }
}
