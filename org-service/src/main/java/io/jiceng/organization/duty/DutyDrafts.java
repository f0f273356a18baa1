package io.jiceng.organization.duty;

import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills in what a new duty leaves to its template, and refuses what fits no code. */
@ApplicationScoped
public class DutyDrafts {
  private static final String LOCAL = "P";

  private final ObligationTemplates templates;
  private final KnownEvidence evidence;

  DutyDrafts(ObligationTemplates templates, KnownEvidence evidence) {
    this.templates = templates;
    this.evidence = evidence;
  }

  SettledObligation settle(NewObligation it) {
    var template = templates.named(it.code());
    var terms = terms(it);
    return new SettledObligation(
        it.code(),
        it.validFrom(),
        !Boolean.FALSE.equals(it.required()),
        terms,
        it.source() == null ? template.map(ObligationTemplate::source).orElse(null) : it.source(),
        it.mark() == null ? LOCAL : it.mark());
  }

  static SettledObligation settle(ObligationTemplate it, LocalDate validFrom) {
    return new SettledObligation(it.code(), validFrom, true, it.terms(), it.source(), it.mark());
  }

  /** The terms as they will hold; 422 when one is missing or unknown. */
  public DutyTerms terms(NewObligation it) {
    var standard = templates.named(it.code()).map(ObligationTemplate::terms);
    var terms =
        new DutyTerms(
            given(it.zh(), standard.map(DutyTerms::zh), "/zh"),
            given(it.en(), standard.map(DutyTerms::en), "/en"),
            given(it.period(), standard.map(DutyTerms::period), "/period"),
            given(it.minimum(), standard.map(DutyTerms::minimum), "/minimum"),
            given(it.measure(), standard.map(DutyTerms::measure), "/measure"),
            given(it.warnDays(), standard.map(DutyTerms::warnDays), "/warnDays"),
            given(it.graceDays(), standard.map(DutyTerms::graceDays), "/graceDays"),
            given(it.forms(), standard.map(DutyTerms::forms), "/forms"),
            given(it.natures(), standard.map(DutyTerms::natures), "/natures"),
            it.settings() == null ? standard.map(DutyTerms::settings).orElse(null) : it.settings(),
            given(it.committee(), standard.map(DutyTerms::committee), "/committee"),
            given(it.satisfiedBy(), standard.map(DutyTerms::satisfiedBy), "/satisfiedBy"),
            it.campaign() == null ? standard.map(DutyTerms::campaign).orElse(null) : it.campaign());
    Problem.refuseHard(ObligationRules.terms(terms, evidence.kinds()));
    return terms;
  }

  private static <T> T given(@Nullable T value, Optional<T> standard, String pointer) {
    if (value == null && standard.isEmpty()) {
      Problem.refuseHard(
          List.of(new Finding(ObligationIssue.TERM_MISSING, Finding.Severity.HARD, pointer)));
    }
    return value == null ? Objects.requireNonNull(standard.orElse(null)) : value;
  }
}
