package io.jiceng.organization.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a duty asks: how often, how much, of whom, proved by what (职责要求). */
@Schema(description = "Terms of a duty (职责要求)")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DutyTerms(
    @Schema(description = "Name in Chinese (中文名称)", examples = "主题党日") String zh,
    @Schema(description = "Name in English (英文名称)", examples = "theme day") String en,
    @Schema(description = "Length of a period (周期)") PeriodKind period,
    @Schema(description = "At least so much in a period (每期至少)", examples = "1") BigDecimal minimum,
    @Schema(description = "What is counted (计量)") Measure measure,
    @Schema(description = "YELLOW so many days before the period's end (提醒天数)", examples = "7")
        int warnDays,
    @Schema(description = "RED so many days after the period's end (宽限天数)", examples = "5")
        int graceDays,
    @Schema(description = "Forms it is asked of (适用形式)", examples = "[\"BRANCH\"]")
        List<String> forms,
    @Schema(description = "Natures it is asked of (适用性质)", examples = "[\"REGULAR\"]")
        List<String> natures,
    @Schema(description = "Settings it is asked of (适用领域); null: all")
        @Nullable List<String> settings,
    @Schema(description = "Asked only where there is a committee (设支委会的才适用)") boolean committee,
    @Schema(description = "Kinds of records that prove it (依据的记录类型)", examples = "[\"THEME_DAY\"]")
        List<String> satisfiedBy,
    @Schema(description = "Only records with this tag prove it (专项标签)") @Nullable String campaign) {

  public DutyTerms {
    forms = List.copyOf(forms);
    natures = List.copyOf(natures);
    settings = settings == null ? null : List.copyOf(settings);
    satisfiedBy = List.copyOf(satisfiedBy);
  }
}
