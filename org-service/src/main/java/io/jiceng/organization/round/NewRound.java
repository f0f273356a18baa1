package io.jiceng.organization.round;

import io.jiceng.organization.demand.AskedValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round to be planned (新增督导). */
@Schema(description = "A supervision round to be planned (新增督导)")
record NewRound(
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,31}")
        @Schema(description = "Code (代码)", examples = "BS-2022-09")
        String code,
    @NotBlank @Size(max = 36) @Schema(description = "Organisation that leads it (牵头单位), id or code")
        String organizationId,
    @NotNull @Schema(description = "Kind (督导类别)") RoundKind kind,
    @NotNull
        @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
        @Schema(description = "Month (月份)", examples = "2022-09")
        String month,
    @NotNull
        @Schema(description = "Whether it goes on site (是否实地); on records alone it is not capped")
        Boolean onSite,
    @Size(max = 50)
        @Schema(description = "Organisations that inspect jointly (联合督导单位), ids or codes")
        List<@NotBlank @Size(max = 36) String> jointOrganizationIds,
    @Valid @Size(max = 50) @Schema(description = "Inspectors (督导人员)") List<NewInspector> inspectors,
    @NotNull @NotEmpty @Schema(description = "Work items (督导工作项)") Set<@NotNull RoundItem> items,
    @NotNull
        @NotEmpty
        @Size(max = 500)
        @Schema(description = "Units looked at (被督导单位), ids or codes")
        List<@NotBlank @Size(max = 36) String> unitIds,
    @Valid
        @Size(max = 50)
        @Schema(
            description =
                "What units have to bring (要求提供的材料); what records prove is refused (SUP-02), the"
                    + " rest needs a permit")
        List<AskedValue> materials,
    @Nullable @Schema(description = "Demand that permits the materials (准入事项)") UUID demandId) {

  /** Who inspects (督导人员). */
  @Schema(description = "Who inspects (督导人员)")
  record NewInspector(
      @NotBlank @Size(max = 100) @Schema(description = "Account, as in the token (账号)")
          String subject,
      @NotBlank
          @Size(max = 36)
          @Schema(description = "Unit the inspector comes from (来自单位), id or code")
          String organizationId) {}

  NewRound {
    jointOrganizationIds = Objects.requireNonNullElse(jointOrganizationIds, List.of());
    inspectors = Objects.requireNonNullElse(inspectors, List.of());
    materials = Objects.requireNonNullElse(materials, List.of());
  }
}
