package io.jiceng.organization.grid;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grid (网格), micro-grid (微网格) or central household (中心户). */
@Entity
class Grid {
  @Id UUID id;
  String code;
  String name;

  @Enumerated(EnumType.STRING)
  GridLevel level;

  @Nullable UUID parentId;
  String placeCode;
  UUID organizationId;
  @Nullable UUID branchOrganizationId;

  @Enumerated(EnumType.STRING)
  GridArea area;

  @Nullable Integer householdCount;
  @Nullable String sizeReason;
  LocalDate openedOn;
  @Nullable LocalDate closedOn;

  /** Kept by {@link Vacancies}. */
  @Column(insertable = false, updatable = false)
  @Nullable LocalDate vacantSince;

  @Embedded Trail trail;
  @Version long version;

  protected Grid() {}

  Grid(UUID id, String code, GridLevel level, @Nullable UUID parentId, Settled it, Author author) {
    this.id = id;
    this.code = code;
    this.level = level;
    this.parentId = parentId;
    this.trail = Trail.begin(author);
    take(it);
  }

  /** Values with every reference resolved and every default filled in. */
  record Settled(
      String name,
      String placeCode,
      UUID organizationId,
      @Nullable UUID branchOrganizationId,
      GridArea area,
      @Nullable Integer householdCount,
      @Nullable String sizeReason,
      LocalDate openedOn) {}

  Settled settled() {
    return new Settled(
        name,
        placeCode,
        organizationId,
        branchOrganizationId,
        area,
        householdCount,
        sizeReason,
        openedOn);
  }

  GridStatus status() {
    return closedOn == null ? GridStatus.ACTIVE : GridStatus.CLOSED;
  }

  void amend(Settled it, Author author) {
    refuseWhenClosed();
    take(it);
    trail = trail.continuedBy(author);
  }

  /** The organisation that leads it, or stands on it, has become part of another. */
  void handOver(UUID from, UUID to, Author author) {
    organizationId = organizationId.equals(from) ? to : organizationId;
    branchOrganizationId = from.equals(branchOrganizationId) ? to : branchOrganizationId;
    trail = trail.continuedBy(author);
  }

  void close(LocalDate day, Author author) {
    refuseWhenClosed();
    closedOn = day;
    trail = trail.continuedBy(author);
  }

  void standUnder(UUID parent, Author author) {
    refuseWhenClosed();
    parentId = parent;
    trail = trail.continuedBy(author);
  }

  void declare(int households, Author author) {
    refuseWhenClosed();
    householdCount = households;
    trail = trail.continuedBy(author);
  }

  private void take(Settled it) {
    name = it.name();
    placeCode = it.placeCode();
    organizationId = it.organizationId();
    branchOrganizationId = it.branchOrganizationId();
    area = it.area();
    householdCount = it.householdCount();
    sizeReason = it.sizeReason();
    openedOn = it.openedOn();
  }

  private void refuseWhenClosed() {
    if (closedOn != null) {
      throw new Problem(GridIssue.CLOSED);
    }
  }
}
