package io.jiceng.organization.hostunit;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Sector;
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

/** A host unit (单位) as it is; what changes by the day stands in its {@link Fact facts}. */
@Entity
class HostUnit {
  @Id UUID id;
  String code;

  @Enumerated(EnumType.STRING)
  HostUnitKind kind;

  String name;
  @Nullable String creditCode;

  @Enumerated(EnumType.STRING)
  @Nullable Sector sector;

  String placeCode;

  /** The organisation that answers for it; it need not be one of its own. */
  UUID organizationId;

  LocalDate openedOn;
  @Nullable LocalDate closedOn;
  @Embedded Trail trail;
  @Version long version;

  protected HostUnit() {}

  HostUnit(
      UUID id, String code, HostUnitKind kind, UUID organizationId, Settled it, Author author) {
    this.id = id;
    this.code = code;
    this.kind = kind;
    this.organizationId = organizationId;
    this.trail = Trail.begin(author);
    take(it);
  }

  /** Values that a clerk may correct. */
  record Settled(
      String name,
      @Nullable String creditCode,
      @Nullable Sector sector,
      String placeCode,
      LocalDate openedOn) {}

  Settled settled() {
    return new Settled(name, creditCode, sector, placeCode, openedOn);
  }

  HostUnitStatus status() {
    return closedOn == null ? HostUnitStatus.ACTIVE : HostUnitStatus.CLOSED;
  }

  boolean stoodOn(LocalDate day) {
    return !day.isBefore(openedOn) && (closedOn == null || day.isBefore(closedOn));
  }

  void amend(Settled it, Author author) {
    refuseWhenClosed();
    take(it);
    trail = trail.continuedBy(author);
  }

  /** Something about it is known from a day on. */
  void learn(Author author) {
    trail = trail.continuedBy(author);
  }

  void answerTo(UUID organization, Author author) {
    organizationId = organization;
    trail = trail.continuedBy(author);
  }

  void close(LocalDate day, Author author) {
    refuseWhenClosed();
    closedOn = day;
    trail = trail.continuedBy(author);
  }

  void refuseWhenClosed() {
    if (closedOn != null) {
      throw new Problem(HostUnitIssue.CLOSED);
    }
  }

  private void take(Settled it) {
    name = it.name();
    creditCode = it.creditCode();
    sector = it.sector();
    placeCode = it.placeCode();
    openedOn = it.openedOn();
  }
}
