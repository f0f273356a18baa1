package io.jiceng.organization.round;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding (问题) as answered. */
@Schema(name = "SupervisionFinding", description = "Finding at a unit in an item (问题)")
public record RoundFindingView(
    UUID id,
    @Schema(description = "Unit (单位)") UUID organizationId,
    @Schema(description = "Item (工作项)") RoundItem item,
    @Schema(description = "Level (问题等级)") FindingLevel level,
    @Schema(description = "What is at fault (问题类别)") FaultCode code,
    @Schema(description = "Evidence, a reference (佐证编号)") @Nullable String evidenceRef,
    @Schema(description = "Opened on (发现日期)") LocalDate openedOn,
    @Schema(description = "Closed on (整改日期)") @Nullable LocalDate closedOn,
    @Schema(description = "Evidence of the closing (整改佐证编号)") @Nullable String closingRef,
    @Schema(description = "What the unit said when it was heard (单位意见)") @Nullable String comment) {

  static RoundFindingView of(Fault it, @Nullable String comment) {
    return new RoundFindingView(
        it.faultId(),
        it.organizationId(),
        it.item(),
        it.level(),
        it.code(),
        it.evidenceRef(),
        it.openedOn(),
        it.closedOn(),
        it.closingRef(),
        comment);
  }
}
