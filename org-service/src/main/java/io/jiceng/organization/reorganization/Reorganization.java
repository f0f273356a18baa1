package io.jiceng.organization.reorganization;

import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.saga.HandoverAnswer;
import io.jiceng.kit.saga.HandoverOrder;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A reorganisation (党组织调整) that was done here, and how far other services are with it. */
@Entity
class Reorganization {
  static final String HERE = "org";
  private static final List<String> SERVICES = List.of("member", "economy");

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  ReorganizationKind kind;

  UUID organizationId;
  LocalDate effectiveOn;
  String reason;
  @Nullable String documentNo;

  @Enumerated(EnumType.STRING)
  ReorganizationState state;

  int attempt;

  @JdbcTypeCode(SqlTypes.JSON)
  ReorganizationPreview preview;

  @JdbcTypeCode(SqlTypes.JSON)
  List<HandoverOrder.Part> parts;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, Step> steps;

  @ElementCollection
  @CollectionTable(
      name = "reorganization_organization",
      joinColumns = @JoinColumn(name = "reorganization_id"))
  @Column(name = "organization_id")
  Set<UUID> involved = new HashSet<>();

  @Embedded Trail trail;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected Reorganization() {}

  Reorganization(Draft it, LocalDate today, Author author) {
    this.id = Ids.next();
    this.kind = it.preview().kind();
    this.organizationId = it.anchor();
    this.effectiveOn = it.effectiveOn();
    this.reason = it.reason();
    this.documentNo = it.documentNo();
    this.attempt = 1;
    this.preview = it.preview();
    this.parts = it.parts();
    this.involved.addAll(it.involved());
    this.trail = Trail.begin(author);
    this.steps = new HashMap<>();
    this.steps.put(HERE, Step.done(Map.of("organizations", it.preview().organizations().size())));
    if (!parts.isEmpty()) {
      SERVICES.forEach(service -> steps.put(service, Step.waiting()));
    }
    this.state =
        !parts.isEmpty()
            ? ReorganizationState.RUNNING
            : effectiveOn.isAfter(today) ? ReorganizationState.PLANNED : ReorganizationState.DONE;
  }

  HandoverOrder order() {
    return new HandoverOrder(id, attempt, effectiveOn, trail.createdBy(), reason, parts);
  }

  /** A move dated ahead is done when its day has come. */
  ReorganizationState state(LocalDate today) {
    return state == ReorganizationState.PLANNED && !effectiveOn.isAfter(today)
        ? ReorganizationState.DONE
        : state;
  }

  /** False: it tells of an earlier attempt, or again what is known. */
  boolean hear(HandoverAnswer answer, Author author) {
    var step = Step.of(answer);
    if (!steps.containsKey(answer.service()) || answer.service().equals(HERE)) {
      throw new IllegalArgumentException("nothing was ordered from " + answer.service());
    }
    if (answer.attempt() != attempt || step.equals(steps.get(answer.service()))) {
      return false;
    }
    var heard = new HashMap<>(steps);
    heard.put(answer.service(), step);
    steps = heard;
    state = overall();
    trail = trail.continuedBy(author);
    return true;
  }

  /** Orders it again from the services that refused, without the records that are left out. */
  void resume(Set<UUID> leftOut, Author author) {
    if (state != ReorganizationState.FAILED) {
      throw new Problem(ReorganizationIssue.NOT_FAILED);
    }
    attempt++;
    parts = parts.stream().map(part -> without(part, leftOut)).toList();
    var again = new HashMap<>(steps);
    SERVICES.forEach(service -> again.put(service, Step.waiting()));
    steps = again;
    state = ReorganizationState.RUNNING;
    trail = trail.continuedBy(author);
  }

  private static HandoverOrder.Part without(HandoverOrder.Part part, Set<UUID> leftOut) {
    var named = new HashMap<String, List<UUID>>();
    part.named()
        .forEach(
            (resource, ids) -> {
              var kept = new ArrayList<>(ids);
              kept.removeAll(leftOut);
              named.put(resource, kept);
            });
    return new HandoverOrder.Part(part.fromId(), part.toId(), part.all(), named);
  }

  private ReorganizationState overall() {
    var states = steps.values().stream().map(Step::state).toList();
    if (states.contains(ReorganizationState.RUNNING)) {
      return ReorganizationState.RUNNING;
    }
    return states.contains(ReorganizationState.FAILED)
        ? ReorganizationState.FAILED
        : ReorganizationState.DONE;
  }
}
