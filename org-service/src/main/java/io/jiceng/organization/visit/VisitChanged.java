package io.jiceng.organization.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.visit.changed.v1: how a visit stands now (走访变更); not who made it. */
record VisitChanged(
    UUID id,
    String code,
    UUID organizationId,
    ActorRole actorRole,
    LocalDate visitedOn,
    String placeCode,
    @Nullable UUID gridId,
    int peopleCount,
    int keyAssistanceCount,
    @Nullable String campaign,
    boolean cancelled,
    long version) {

  static VisitChanged of(Visit it) {
    return new VisitChanged(
        it.id,
        it.code,
        it.organizationId,
        it.actorRole,
        it.visitedOn,
        it.placeCode,
        it.gridId,
        it.peopleCount,
        it.keyAssistanceCount,
        it.campaign,
        it.isCancelled(),
        it.version);
  }
}
