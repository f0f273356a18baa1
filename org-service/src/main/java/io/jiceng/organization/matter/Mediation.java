package io.jiceng.organization.matter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far the mediation of a dispute came (矛盾纠纷调解). */
@Embeddable
record Mediation(
    @Nullable LocalDate consentedOn,
    @Nullable @Enumerated(EnumType.STRING) AgreementForm agreementForm,
    @Nullable LocalDate effectiveOn,
    @Nullable LocalDate performedOn,
    @Nullable LocalDate courtAppliedOn,
    @Nullable LocalDate returnVisitOn) {
  static final Mediation NONE = new Mediation(null, null, null, null, null, null);

  Mediation consented(LocalDate on) {
    return new Mediation(on, null, null, null, null, null);
  }

  Mediation agreed(AgreementForm form, LocalDate effective) {
    return new Mediation(consentedOn, form, effective, null, null, null);
  }

  Mediation performed(LocalDate on) {
    return new Mediation(
        consentedOn, agreementForm, effectiveOn, on, courtAppliedOn, returnVisitOn);
  }

  Mediation appliedAtCourt(LocalDate on) {
    return new Mediation(consentedOn, agreementForm, effectiveOn, performedOn, on, returnVisitOn);
  }

  Mediation visitedAgain(LocalDate on) {
    return new Mediation(consentedOn, agreementForm, effectiveOn, performedOn, courtAppliedOn, on);
  }
}
