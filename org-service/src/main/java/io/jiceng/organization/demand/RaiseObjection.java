package io.jiceng.organization.demand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Objection of a unit to what is asked without a permit (异议). */
@Schema(description = "Objection of a unit to what is asked without a permit (异议)")
record RaiseObjection(
    @NotBlank @Size(max = 36) @Schema(description = "Unit that was asked (对象单位), id or code")
        String organizationId,
    @NotBlank @Size(max = 36) @Schema(description = "Organisation that asked (提出单位), id or code")
        String askerOrganizationId,
    @Nullable @Schema(description = "Demand it stands in the register as (准入事项), if any")
        UUID demandId,
    @NotNull @Schema(description = "Kind (类别)") DemandKind kind,
    @NotBlank @Size(max = 200) @Schema(description = "What was asked (所要事项)") String title,
    @NotNull @Schema(description = "Day on which it was asked (收到日期), not ahead")
        LocalDate askedOn) {}
