package io.jiceng.organization.demand;

import io.jiceng.organization.party.Setting;
import jakarta.validation.Valid;
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
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Application to ask something of grassroots units (准入申请). */
@Schema(description = "Application to ask something of grassroots units (准入申请)")
record NewDemand(
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,31}")
        @Schema(description = "Code (代码)", examples = "KT-2026-017")
        String code,
    @NotNull @Schema(description = "Kind (类别)") DemandKind kind,
    @NotBlank @Size(max = 200) @Schema(description = "Title (名称)", examples = "独居老人探访月报")
        String title,
    @NotBlank @Size(max = 36) @Schema(description = "Organisation that asks (提出单位), id or code")
        String organizationId,
    @NotBlank @Size(max = 300) @Schema(description = "Basis (依据)", examples = "民发〔2026〕3号")
        String basis,
    @NotNull @Schema(description = "List (清单)") DemandList list,
    @NotBlank
        @Size(max = 36)
        @Schema(description = "Subtree whose units are asked (对象范围), id or code")
        String askedOrganizationId,
    @NotNull @Schema(description = "Level of the units asked (对象层级)") AskedLevel askedLevel,
    @Nullable @Schema(description = "Only units of this setting (对象领域)") Setting askedSetting,
    @NotNull @Schema(description = "Frequency (频次)") Frequency frequency,
    @NotNull
        @Min(0)
        @Max(10_000)
        @Schema(description = "Minutes each time and unit (每次用时，分钟)", examples = "40")
        Integer minutesEach,
    @Nullable @Schema(description = "Due (完成日期); for what is asked ONCE") LocalDate dueOn,
    @Valid
        @Size(max = 50)
        @Schema(
            description =
                "Values asked for (所要内容); of a form, field or upload. What the system holds is"
                    + " refused")
        List<AskedValue> asksFor,
    @Size(max = 11) @Schema(description = "What it does with people (功能设置)") Set<Feature> features,
    @Nullable
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "Money that comes with a duty (经费), yuan")
        BigDecimal fundingYuan,
    @Nullable @Min(0) @Max(10_000) @Schema(description = "Staff that come with a duty (人员), people")
        Integer staffCount,
    @Nullable
        @Schema(
            description =
                "Item of the list (清单项); of a sign, mechanism or certificate, see /v1/code-lists")
        ListedItem listedItem,
    @Nullable @Schema(description = "Opened (开通日期); of an app, account or chat group")
        LocalDate openedOn) {
  NewDemand {
    asksFor = Objects.requireNonNullElse(asksFor, List.of()); // absent in json
    features = Objects.requireNonNullElse(features, Set.of());
  }
}
