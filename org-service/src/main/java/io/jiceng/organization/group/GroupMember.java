package io.jiceng.organization.group;

import io.jiceng.kit.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an organisation belongs to a group (成员), half-open in days. */
@Entity
class GroupMember {
  @Id UUID id;
  UUID groupId;
  UUID organizationId;
  String organizationCode;
  @Nullable String villageCode;
  LocalDate validFrom;
  @Nullable LocalDate validTo;
  @Nullable String documentNo;

  protected GroupMember() {}

  GroupMember(
      UUID groupId,
      UUID organizationId,
      String organizationCode,
      @Nullable String villageCode,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String documentNo) {
    this.id = Ids.next();
    this.groupId = groupId;
    this.organizationId = organizationId;
    this.organizationCode = organizationCode;
    this.villageCode = villageCode;
    this.validFrom = validFrom;
    this.validTo = validTo;
    this.documentNo = documentNo;
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
  }

  /** Whether it has a day in common with another time; no end: for good. */
  boolean meets(LocalDate from, @Nullable LocalDate to) {
    return (to == null || validFrom.isBefore(to)) && (validTo == null || from.isBefore(validTo));
  }

  boolean goesBeyond(LocalDate day) {
    return validTo == null || validTo.isAfter(day);
  }

  void end(LocalDate day) {
    validTo = day;
  }
}
