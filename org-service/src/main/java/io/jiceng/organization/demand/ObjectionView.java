package io.jiceng.organization.demand;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Objection of a unit (异议) as answered. */
@Schema(name = "DemandObjection", description = "Objection to what is asked without a permit (异议)")
public record ObjectionView(
    UUID id,
    @Schema(description = "Unit that was asked (对象单位)") UUID organizationId,
    @Schema(description = "Organisation that asked (提出单位)") UUID askerOrganizationId,
    @Schema(description = "Demand of the register (准入事项)") @Nullable UUID demandId,
    @Schema(description = "Kind (类别)") DemandKind kind,
    @Schema(description = "What was asked (所要事项)") String title,
    @Schema(description = "Day on which it was asked (收到日期)") LocalDate askedOn,
    @Schema(description = "State (异议状态)") ObjectionState state,
    @Schema(description = "Answer (答复)") @Nullable String answer,
    @Schema(description = "Answered on (答复日期)") @Nullable LocalDate answeredOn,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static ObjectionView of(Objection it) {
    return new ObjectionView(
        it.id,
        it.organizationId,
        it.askerOrganizationId,
        it.demandId,
        it.kind,
        it.title,
        it.askedOn,
        it.state,
        it.answer,
        it.answeredOn,
        it.version);
  }
}
