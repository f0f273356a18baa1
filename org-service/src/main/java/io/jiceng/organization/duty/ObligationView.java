package io.jiceng.organization.duty;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty (周期性职责) as answered. */
@Schema(description = "A duty as it holds in a subtree from a day on (周期性职责)")
public record ObligationView(
    UUID id,
    @Schema(description = "Code (代码)") String code,
    @Schema(description = "Organisation whose subtree it holds in (适用范围)") UUID organizationId,
    @Schema(description = "From this day on (生效日期)") LocalDate validFrom,
    @Schema(description = "First day without it (失效日期)") @Nullable LocalDate validTo,
    @Schema(description = "False: not asked in this subtree (是否要求)") boolean required,
    DutyTerms terms,
    @Schema(description = "Rule or document it comes from (依据)") @Nullable String source,
    @Schema(description = "Certainty of the source (确定程度)") String mark,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static ObligationView of(Obligation it) {
    return new ObligationView(
        it.id,
        it.code,
        it.organizationId,
        it.validFrom,
        it.validTo,
        it.required,
        it.terms(),
        it.source,
        it.mark,
        it.version);
  }
}
