package io.jiceng.organization.demand;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.demand.changed.v1: how a demand on grassroots units stands now (准入事项变更). */
record DemandChanged(
    UUID id,
    String code,
    DemandKind kind,
    String title,
    UUID organizationId,
    DemandList list,
    UUID askedOrganizationId,
    AskedLevel askedLevel,
    Frequency frequency,
    int minutesEach,
    DemandState state,
    LocalDate appliedOn,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate reviewDueOn,
    @Nullable LocalDate closedOn,
    @Nullable Ending ending,
    long version) {

  static DemandChanged of(Demand it) {
    return new DemandChanged(
        it.id,
        it.code,
        it.kind,
        it.title,
        it.organizationId,
        it.list,
        it.asked.askedOrganizationId(),
        it.asked.askedLevel(),
        it.cost.frequency(),
        it.cost.minutesEach(),
        it.permit.state(),
        it.permit.appliedOn(),
        it.permit.inForceFrom(),
        it.permit.reviewDueOn(),
        it.permit.closedOn(),
        it.permit.ending(),
        it.version);
  }
}
