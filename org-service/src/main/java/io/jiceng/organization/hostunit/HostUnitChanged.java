package io.jiceng.organization.hostunit;

import io.jiceng.organization.record.PopulationGroup;
import io.jiceng.organization.record.Sector;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.host-unit.changed.v1: how a unit stands now (单位变更); nobody's person in it. */
record HostUnitChanged(
    UUID id,
    String code,
    String name,
    @Nullable String creditCode,
    HostUnitKind kind,
    @Nullable Sector sector,
    String placeCode,
    UUID organizationId,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    HostUnitStatus status,
    @Nullable Boolean partyClause,
    @Nullable Boolean crossAppointed,
    @Nullable Boolean secretaryIsHead,
    @Nullable LeadershipSystem leadershipSystem,
    @Nullable Integer employees,
    @Nullable PopulationGroup populationGroup,
    @Nullable Integer population,
    boolean hasInstructor,
    @Nullable BodyStage bodyStage,
    @Nullable OrganizationStage organizationStage,
    long version) {

  static HostUnitChanged of(HostUnitView it) {
    return new HostUnitChanged(
        it.id(),
        it.code(),
        it.name(),
        it.creditCode(),
        it.kind(),
        it.sector(),
        it.placeCode(),
        it.organizationId(),
        it.openedOn(),
        it.closedOn(),
        it.status(),
        it.partyClause(),
        it.crossAppointed(),
        it.secretaryIsHead(),
        it.leadershipSystem(),
        it.employees() == null ? null : it.employees().number(),
        it.populationGroup(),
        it.population() == null ? null : it.population().number(),
        it.instructorId() != null,
        it.bodyStage(),
        it.organizationStage(),
        it.version());
  }
}
