package io.jiceng.organization.hostunit;

import io.jiceng.organization.record.Sector;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A host unit to be recorded, as a request and as a row of an import. */
@Schema(description = "New host unit (新增单位)")
record NewHostUnit(
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,31}")
        @Schema(description = "Code (代码): unique, immutable", examples = "KT-U0001")
        String code,
    @NotBlank @Size(max = 200) @Schema(description = "Name (名称)", examples = "示例商贸有限公司")
        String name,
    @Nullable
        @Size(min = 18, max = 18)
        @Schema(
            description = "Unified social credit code (统一社会信用代码), GB 32100",
            examples = "91990101MA0A00049M")
        String creditCode,
    @NotNull @Schema(description = "Kind (单位类别); it does not change") HostUnitKind kind,
    @Nullable
        @Schema(
            description =
                "New sector (两新、三新类别), HST-01: twoNew and threeNew are derived from it, and its"
                    + " organisations take it from here")
        Sector sector,
    @NotBlank @Size(max = 40) @Schema(description = "Place (所在地点)", examples = "620802001001")
        String placeCode,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(
            description =
                "Organisation that answers for it (归口党组织), id or code; that of the place when left out")
        String organizationId,
    @NotNull @Schema(description = "Opened on (设立日期), not ahead", examples = "2019-07-01")
        LocalDate openedOn,
    @Nullable @Valid @Schema(description = "Party work in the unit (党建工作情况)")
        StatePartyWork partyWork,
    @Nullable @Valid @Schema(description = "Employees (职工数)") StateEmployees employees,
    @Nullable @Valid @Schema(description = "Population (群体估计数), HST-02") StatePopulation population,
    @Nullable @Valid @Schema(description = "Leadership system (领导体制), HST-03")
        StateLeadership leadership,
    @Nullable @Valid @Schema(description = "Instructor (党建指导员)") StateInstructor instructor,
    @Nullable
        @Size(max = 8)
        @Valid
        @Schema(description = "Incubation steps (孵化步骤) in order, HST-04")
        List<@NotNull TakeStep> incubation) {

  List<TakeStep> steps() {
    return incubation == null ? List.of() : incubation;
  }
}
