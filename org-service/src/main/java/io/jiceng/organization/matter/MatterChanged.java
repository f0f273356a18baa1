package io.jiceng.organization.matter;

import io.jiceng.organization.griditem.HandlerLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Event io.jiceng.matter.changed.v1: how a matter stands now (事项变更); no text, nobody who brought it
 * and nobody to be reached.
 */
record MatterChanged(
    UUID id,
    String code,
    MatterKind kind,
    MatterSource source,
    UUID organizationId,
    String placeCode,
    @Nullable UUID gridId,
    @Nullable UUID gridItemId,
    HandlerKind handlerKind,
    @Nullable UUID handlerOrganizationId,
    HandlerLevel handlerLevel,
    LocalDate takenInOn,
    LocalDate dueOn,
    MatterState state,
    @Nullable MatterEnding ending,
    @Nullable LocalDate endedOn,
    @Nullable LocalDate closedOn,
    @Nullable Integer householdCount,
    @Nullable BigDecimal refundPaidYuan,
    @Nullable SatisfactionAnswer answer,
    long version) {

  static MatterChanged of(Matter it) {
    var intake = it.intake;
    return new MatterChanged(
        it.id,
        it.code,
        intake.kind(),
        intake.source(),
        intake.organizationId(),
        intake.placeCode(),
        intake.gridId(),
        intake.gridItemId(),
        it.handler.kind(),
        it.handler.organizationId(),
        it.handlerLevel,
        intake.takenInOn(),
        it.dueOn,
        it.state,
        it.ending,
        it.endedOn,
        it.closedOn,
        it.householdCount,
        it.refund == null ? null : it.refund.paidYuan(),
        it.answer,
        it.version);
  }
}
