package io.jiceng.organization.visit;

import java.time.LocalDate;
import java.util.UUID;

/** Event io.jiceng.weekly-note.changed.v1: there is a note of that week (周纪实变更); not its text. */
record WeeklyNoteChanged(
    UUID id, UUID organizationId, LocalDate weekOf, ActorRole actorRole, long version) {

  static WeeklyNoteChanged of(WeeklyNote it) {
    return new WeeklyNoteChanged(it.id, it.organizationId, it.weekOf, it.actorRole, it.version);
  }
}
