package io.jiceng.organization.party;

import io.jiceng.organization.record.PopulationGroup;
import io.jiceng.organization.record.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.organization.changed.v1: how an organisation stands now (党组织变更). */
record OrganizationChanged(
    UUID id,
    String code,
    String name,
    @Nullable String shortName,
    Form form,
    Nature nature,
    @Nullable Setting setting,
    @Nullable Sector sector,
    @Nullable PopulationGroup populationGroup,
    @Nullable String placeCode,
    @Nullable UUID parentId,
    LocalDate foundedOn,
    @Nullable LocalDate closedOn,
    OrganizationStatus status,
    List<Identifier> identifiers,
    long version) {

  static OrganizationChanged of(Organization it, LocalDate today) {
    var attributes = it.attributes;
    return new OrganizationChanged(
        it.id,
        it.code,
        attributes.name(),
        attributes.shortName(),
        attributes.form(),
        attributes.nature(),
        attributes.setting(),
        attributes.sector(),
        attributes.populationGroup(),
        attributes.placeCode(),
        it.parentId,
        it.foundedOn,
        it.closedOn,
        it.status(today),
        it.identifiers,
        it.version);
  }
}
