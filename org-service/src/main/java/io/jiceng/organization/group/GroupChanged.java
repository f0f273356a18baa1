package io.jiceng.organization.group;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.group.changed.v1: how a group stands now (组织集合变更). */
record GroupChanged(
    UUID id,
    String code,
    String name,
    GroupKind kind,
    UUID leadOrganizationId,
    @Nullable String placeCode,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    GroupStatus status,
    int membershipCount,
    long version) {

  static GroupChanged of(OrganizationGroup it, int memberships) {
    return new GroupChanged(
        it.id,
        it.code,
        it.name,
        it.kind,
        it.organizationId,
        it.placeCode,
        it.openedOn,
        it.closedOn,
        it.status(),
        memberships,
        it.version);
  }
}
