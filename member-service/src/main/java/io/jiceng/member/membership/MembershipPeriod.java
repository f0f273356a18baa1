package io.jiceng.member.membership;

import io.jiceng.kit.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From when to when a member was in which branch, in which category (组织关系时段). */
@Entity
class MembershipPeriod {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "member_id")
  private Member member;

  private UUID organizationId;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Enumerated(EnumType.STRING)
  private Residence residence;

  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private @Nullable String reason;

  @SuppressWarnings("NullAway.Init")
  protected MembershipPeriod() {}

  MembershipPeriod(
      Member member,
      UUID organizationId,
      Category category,
      Residence residence,
      LocalDate validFrom,
      @Nullable String reason) {
    this.id = Ids.next();
    this.member = member;
    this.organizationId = organizationId;
    this.category = category;
    this.residence = residence;
    this.validFrom = validFrom;
    this.reason = reason;
  }

  /** The period that follows this one, which ends; on its first day it is this one, changed. */
  MembershipPeriod followedBy(
      UUID nextOrganization, Category nextCategory, LocalDate from, @Nullable String why) {
    if (from.equals(validFrom)) {
      this.organizationId = nextOrganization;
      this.category = nextCategory;
      this.reason = why;
      return this;
    }
    end(from);
    return new MembershipPeriod(member, nextOrganization, nextCategory, residence, from, why);
  }

  void end(LocalDate firstDayNoLonger) {
    this.validTo = firstDayNoLonger;
  }

  void liveIn(Residence where) {
    this.residence = where;
  }

  UUID organizationId() {
    return organizationId;
  }

  Category category() {
    return category;
  }

  Residence residence() {
    return residence;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }
}
