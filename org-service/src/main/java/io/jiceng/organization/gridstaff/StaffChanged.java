package io.jiceng.organization.gridstaff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Event io.jiceng.grid-staff.changed.v1: a role on a grid is taken or left (网格力量变更), not by whom.
 */
record StaffChanged(
    UUID id,
    UUID gridId,
    UUID organizationId,
    StaffRole role,
    LocalDate from,
    @Nullable LocalDate to,
    long version) {

  static StaffChanged of(Staff it, UUID organization) {
    return new StaffChanged(
        it.id, it.gridId, organization, it.role, it.begins, it.ends, it.version);
  }
}
