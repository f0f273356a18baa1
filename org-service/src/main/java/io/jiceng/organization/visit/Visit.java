package io.jiceng.organization.visit;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit to people (走访). */
@Entity
class Visit {
  @Id UUID id;
  String code;
  UUID organizationId;

  @Enumerated(EnumType.STRING)
  ActorRole actorRole;

  @Nullable UUID visitorPersonId;
  LocalDate visitedOn;
  String placeCode;
  @Nullable UUID gridId;
  int peopleCount;
  int keyAssistanceCount;
  @Nullable String campaign;
  @Nullable String cancelReason;
  @Embedded Trail trail;
  @Version long version;

  protected Visit() {}

  Visit(UUID id, String code, Settled it, Author author) {
    this.id = id;
    this.code = code;
    this.trail = Trail.begin(author);
    take(it);
  }

  /** Values with every reference resolved and every default filled in. */
  record Settled(
      UUID organizationId,
      ActorRole actorRole,
      @Nullable UUID visitorPersonId,
      LocalDate visitedOn,
      String placeCode,
      @Nullable UUID gridId,
      int peopleCount,
      int keyAssistanceCount,
      @Nullable String campaign) {}

  Settled settled() {
    return new Settled(
        organizationId,
        actorRole,
        visitorPersonId,
        visitedOn,
        placeCode,
        gridId,
        peopleCount,
        keyAssistanceCount,
        campaign);
  }

  boolean isCancelled() {
    return cancelReason != null;
  }

  void amend(Settled it, Author author) {
    refuseWhenCancelled();
    take(it);
    trail = trail.continuedBy(author);
  }

  void cancel(String reason, Author author) {
    refuseWhenCancelled();
    cancelReason = reason;
    trail = trail.continuedBy(author);
  }

  private void refuseWhenCancelled() {
    if (isCancelled()) {
      throw new Problem(VisitIssue.CANCELLED);
    }
  }

  private void take(Settled it) {
    organizationId = it.organizationId();
    actorRole = it.actorRole();
    visitorPersonId = it.visitorPersonId();
    visitedOn = it.visitedOn();
    placeCode = it.placeCode();
    gridId = it.gridId();
    peopleCount = it.peopleCount();
    keyAssistanceCount = it.keyAssistanceCount();
    campaign = it.campaign();
  }
}
