package io.jiceng.organization.branchlife;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A gathering of a branch or group (组织生活记录). */
@Entity
class OrgLifeRecord {
  @Id UUID id;
  UUID organizationId;
  @Nullable String number;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> kinds;

  @JdbcTypeCode(SqlTypes.JSON)
  List<AgendaItem> agenda;

  LocalDate heldOn;
  @Nullable String place;
  @Nullable String onlineLink;
  @Nullable UUID hostPersonId;

  @Enumerated(EnumType.STRING)
  @Nullable HostRank hostRank;

  @Nullable UUID recorderPersonId;
  @Nullable Integer expectedCount;
  @Nullable Integer attendedCount;
  @Nullable Integer excusedCount;
  @Nullable BigDecimal hours;
  @Nullable Integer pairs;

  @Enumerated(EnumType.STRING)
  @Nullable StudyForm studyForm;

  @Nullable String minutesReference;
  @Nullable String makeUpFor;
  @Nullable String campaign;

  @Enumerated(EnumType.STRING)
  LifeStatus status;

  @Nullable String withdrawalReason;
  @Embedded Trail trail;
  @Version long version;

  protected OrgLifeRecord() {}

  OrgLifeRecord(
      UUID id,
      UUID organizationId,
      @Nullable String number,
      LifeFacts facts,
      LifeStatus status,
      Author author) {
    this.id = id;
    this.organizationId = organizationId;
    this.number = number;
    this.status = status;
    this.trail = Trail.begin(author);
    take(facts);
  }

  LifeFacts facts() {
    return new LifeFacts(
        agenda,
        heldOn,
        place,
        onlineLink,
        hostPersonId,
        hostRank,
        recorderPersonId,
        expectedCount,
        attendedCount,
        excusedCount,
        hours,
        pairs,
        studyForm,
        minutesReference,
        makeUpFor,
        campaign);
  }

  void amend(LifeFacts facts, Author author) {
    refuseWhenSettled();
    take(facts);
    trail = trail.continuedBy(author);
  }

  void confirm(Author author) {
    refuseWhenSettled();
    if (status == LifeStatus.CONFIRMED) {
      throw new Problem(LifeIssue.CONFIRMED_ALREADY);
    }
    become(LifeStatus.CONFIRMED, author);
  }

  void withdraw(String reason, Author author) {
    refuseWhenSettled();
    withdrawalReason = reason;
    become(LifeStatus.WITHDRAWN, author);
  }

  void lock(Author author) {
    become(LifeStatus.LOCKED, author);
  }

  private void become(LifeStatus next, Author author) {
    status = next;
    trail = trail.continuedBy(author);
  }

  private void take(LifeFacts it) {
    agenda = it.agenda();
    kinds = it.kinds().stream().map(LifeKind::name).toList();
    heldOn = it.heldOn();
    place = it.place();
    onlineLink = it.onlineLink();
    hostPersonId = it.hostPersonId();
    hostRank = it.hostRank();
    recorderPersonId = it.recorderPersonId();
    expectedCount = it.expectedCount();
    attendedCount = it.attendedCount();
    excusedCount = it.excusedCount();
    hours = it.hours();
    pairs = it.pairs();
    studyForm = it.studyForm();
    minutesReference = it.minutesReference();
    makeUpFor = it.makeUpFor();
    campaign = it.campaign();
  }

  private void refuseWhenSettled() {
    if (status == LifeStatus.LOCKED) {
      throw new Problem(LifeIssue.LOCKED);
    }
    if (status == LifeStatus.WITHDRAWN) {
      throw new Problem(LifeIssue.WITHDRAWN);
    }
  }
}
