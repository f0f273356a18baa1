package io.jiceng.organization.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty as the regulations state it, to be adopted as it is or with local numbers (职责模板). */
@Schema(description = "A duty as the regulations state it (职责模板)")
public record ObligationTemplate(
    @Schema(examples = "THEME_DAY") String code,
    DutyTerms terms,
    @Schema(description = "Rule it comes from (依据)", examples = "ZB Art.16")
        @Nullable String source,
    @Schema(description = "Certainty of the source: L F K R P (确定程度)", examples = "F")
        String mark) {}
