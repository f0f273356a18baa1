package io.jiceng.organization.parameter;

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

/** The value of a rule parameter (规则参数) for an organisation's subtree and a time. */
@Entity
class ParameterSetting {
  @Id UUID id;
  String code;
  UUID organizationId;
  String value;
  LocalDate validFrom;
  @Nullable LocalDate validTo;
  @Nullable String source;

  @Enumerated(EnumType.STRING)
  Certainty mark;

  @Embedded Trail trail;
  @Version long version;

  protected ParameterSetting() {}

  ParameterSetting(UUID id, NewParameter it, UUID organizationId, Author author) {
    this.id = id;
    this.code = it.code();
    this.organizationId = organizationId;
    this.trail = Trail.begin(author);
    take(it.values());
  }

  AmendParameter values() {
    return new AmendParameter(value, validFrom, validTo, source, mark);
  }

  void amend(AmendParameter it, Author author) {
    take(it);
    trail = trail.continuedBy(author);
  }

  private void take(AmendParameter it) {
    value = it.value();
    validFrom = it.validFrom();
    validTo = it.validTo();
    source = it.source();
    mark = it.mark();
  }
}
