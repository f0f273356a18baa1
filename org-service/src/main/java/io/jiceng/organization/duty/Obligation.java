package io.jiceng.organization.duty;

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

/** A periodic duty (周期性职责) as it holds in a subtree from a day on. */
@Entity
public class Obligation {
  @Id UUID id;
  String code;
  UUID organizationId;
  LocalDate validFrom;
  @Nullable LocalDate validTo;
  String zh;
  String en;
  boolean required;

  @Enumerated(EnumType.STRING)
  PeriodKind period;

  BigDecimal minimum;

  @Enumerated(EnumType.STRING)
  Measure measure;

  int warnDays;
  int graceDays;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> forms;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> natures;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Nullable List<String> settings;

  boolean committee;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> satisfiedBy;

  @Nullable String campaign;
  @Nullable String source;
  String mark;
  @Embedded Trail trail;
  @Version long version;

  protected Obligation() {}

  Obligation(UUID id, UUID organizationId, SettledObligation it, Author author) {
    this.id = id;
    this.organizationId = organizationId;
    this.code = it.code();
    this.validFrom = it.validFrom();
    this.required = it.required();
    this.source = it.source();
    this.mark = it.mark();
    this.trail = Trail.begin(author);
    take(it.terms());
  }

  private void take(DutyTerms it) {
    zh = it.zh();
    en = it.en();
    period = it.period();
    minimum = it.minimum();
    measure = it.measure();
    warnDays = it.warnDays();
    graceDays = it.graceDays();
    forms = it.forms();
    natures = it.natures();
    settings = it.settings();
    committee = it.committee();
    satisfiedBy = it.satisfiedBy();
    campaign = it.campaign();
  }

  DutyTerms terms() {
    return new DutyTerms(
        zh,
        en,
        period,
        minimum,
        measure,
        warnDays,
        graceDays,
        forms,
        natures,
        settings,
        committee,
        satisfiedBy,
        campaign);
  }

  DutyRule rule() {
    return new DutyRule(id, code, organizationId, validFrom, validTo, required, terms(), version);
  }

  /** Holds no longer from this day on. */
  void endOn(LocalDate day, Author author) {
    validTo = day;
    trail = trail.continuedBy(author);
  }
}
