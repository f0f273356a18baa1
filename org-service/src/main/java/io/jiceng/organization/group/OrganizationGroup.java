package io.jiceng.organization.group;

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

/** A group of organisations beside the tree (组织集合). */
@Entity
class OrganizationGroup {
  @Id UUID id;
  String code;
  String name;

  @Enumerated(EnumType.STRING)
  GroupKind kind;

  /** Its lead, under which it counts. */
  UUID organizationId;

  @Nullable String placeCode;
  @Nullable String documentNo;
  LocalDate openedOn;
  @Nullable LocalDate closedOn;
  @Embedded Trail trail;
  @Version long version;

  protected OrganizationGroup() {}

  OrganizationGroup(UUID id, NewGroup it, UUID leadId, LocalDate openedOn, Author author) {
    this.id = id;
    this.code = it.code();
    this.name = it.name();
    this.kind = it.kind();
    this.organizationId = leadId;
    this.placeCode = it.placeCode();
    this.documentNo = it.documentNo();
    this.openedOn = openedOn;
    this.closedOn = it.closedOn();
    this.trail = Trail.begin(author);
  }

  GroupStatus status() {
    return closedOn == null ? GroupStatus.ACTIVE : GroupStatus.CLOSED;
  }

  void amend(AmendGroup it, Author author) {
    refuseWhenClosed();
    name = it.name();
    documentNo = it.documentNo();
    trail = trail.continuedBy(author);
  }

  /** Others belong to it now; whether it is closed was asked before. */
  void seat(Author author) {
    trail = trail.continuedBy(author);
  }

  void close(LocalDate day, Author author) {
    refuseWhenClosed();
    closedOn = day;
    trail = trail.continuedBy(author);
  }

  /** The organisation that leads it has become part of another. */
  void handOver(UUID to, Author author) {
    organizationId = to;
    trail = trail.continuedBy(author);
  }

  void refuseWhenClosed() {
    if (closedOn != null) {
      throw new Problem(GroupIssue.CLOSED);
    }
  }
}
