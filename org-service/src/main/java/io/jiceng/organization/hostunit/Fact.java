package io.jiceng.organization.hostunit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a unit on a topic from a day on (按生效日期), half-open. */
@Entity
@Table(name = "host_unit_fact")
@IdClass(FactKey.class)
class Fact {
  @Id UUID hostUnitId;

  @Id
  @Enumerated(EnumType.STRING)
  FactTopic topic;

  @Id LocalDate validFrom;
  @Nullable LocalDate validTo;
  @Embedded FactValue value;
  @Nullable String documentNo;

  protected Fact() {}

  Fact(UUID hostUnitId, Stated it) {
    this.hostUnitId = hostUnitId;
    this.topic = it.topic();
    this.validFrom = it.on();
    this.value = it.value();
    this.documentNo = it.documentNo();
  }

  Fact copy() {
    return new Fact(hostUnitId, new Stated(topic, value, validFrom, documentNo, ""));
  }

  /** The same day stated again: it was wrong before. */
  void correct(Stated it) {
    value = it.value();
    documentNo = it.documentNo();
  }

  void endAt(LocalDate day) {
    validTo = day;
  }

  /** What ended it was withdrawn. */
  void goOn() {
    validTo = null;
  }

  /** Whether it says so already; an estimate of a later day is news even if the number stayed. */
  boolean tells(Stated it) {
    return value.equals(it.value()) && (validFrom.equals(it.on()) || !topic.isEstimate());
  }
}
