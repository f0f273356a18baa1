package io.jiceng.organization.duty;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty for a subtree from a day on; what is left out is as its template says (新的职责要求). */
@Schema(
    description =
        "A duty for a subtree from a day on; what is left out is as the template of its code says"
            + " (职责要求)")
public record NewObligation(
    @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Schema(description = "Code (代码)", examples = "THEME_DAY")
        String code,
    @NotBlank
        @Size(max = 36)
        @Schema(description = "Organisation whose subtree it holds in (适用范围), id or code")
        String organizationId,
    @NotNull @Schema(description = "From this day on (生效日期)", examples = "2026-01-01")
        LocalDate validFrom,
    @Nullable
        @Schema(description = "False: not asked in this subtree (是否要求)", defaultValue = "true")
        Boolean required,
    @Nullable @Size(min = 1, max = 60) @Schema(description = "Name in Chinese (中文名称)") String zh,
    @Nullable @Size(min = 1, max = 120) @Schema(description = "Name in English (英文名称)") String en,
    @Nullable @Schema(description = "Length of a period (周期)") PeriodKind period,
    @Nullable
        @DecimalMin("0.5")
        @DecimalMax("9999")
        @Digits(integer = 4, fraction = 1)
        @Schema(description = "At least so much in a period (每期至少)")
        BigDecimal minimum,
    @Nullable @Schema(description = "What is counted (计量)") Measure measure,
    @Nullable
        @Min(0)
        @Max(366)
        @Schema(description = "YELLOW so many days before the period's end (提醒天数)")
        Integer warnDays,
    @Nullable
        @Min(0)
        @Max(366)
        @Schema(description = "RED so many days after the period's end (宽限天数)")
        Integer graceDays,
    @Nullable @Size(min = 1, max = 6) @Schema(description = "Forms it is asked of (适用形式)")
        List<@NotBlank @Size(max = 40) String> forms,
    @Nullable @Size(min = 1, max = 4) @Schema(description = "Natures it is asked of (适用性质)")
        List<@NotBlank @Size(max = 40) String> natures,
    @Nullable @Size(min = 1, max = 20) @Schema(description = "Settings it is asked of (适用领域)")
        List<@NotBlank @Size(max = 40) String> settings,
    @Nullable @Schema(description = "Asked only where there is a committee (设支委会的才适用)")
        Boolean committee,
    @Nullable @Size(min = 1, max = 20) @Schema(description = "Kinds of records that prove it (依据)")
        List<@Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String> satisfiedBy,
    @Nullable @Size(min = 1, max = 64) @Schema(description = "Tag the records must carry (专项标签)")
        String campaign,
    @Nullable @Size(min = 1, max = 200) @Schema(description = "Rule or document it comes from (依据)")
        String source,
    @Nullable
        @Pattern(regexp = "[LFKRP]")
        @Schema(description = "Certainty of the source (确定程度)", defaultValue = "P")
        String mark) {}
