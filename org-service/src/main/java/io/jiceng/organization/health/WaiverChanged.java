package io.jiceng.organization.health;

import java.util.UUID;

/** Event io.jiceng.waiver.changed.v1: how a waiver stands now. */
record WaiverChanged(
    UUID id,
    UUID organizationId,
    String obligation,
    String period,
    WaiverStatus status,
    long version) {

  static WaiverChanged of(Waiver it) {
    return new WaiverChanged(
        it.id, it.organizationId, it.obligation, it.period, it.status, it.version);
  }
}
