package io.jiceng.organization.hostunit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of the double incubation (双孵化): of the body, of its organisation, or of both. */
@Schema(
    description =
        "Step of the double incubation (双孵化), HST-04: of the body, of its organisation, or of both")
record TakeStep(
    @Nullable @Schema(description = "Stage of the body (社会组织阶段)") BodyStage bodyStage,
    @Nullable @Schema(description = "Stage of its organisation (党组织阶段)")
        OrganizationStage organizationStage,
    @Nullable @Schema(description = "Instructor (指导员), opaque personId, for INSTRUCTOR")
        UUID instructorId,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(description = "Branch (联合党支部、单独党支部), id or code, for JOINT_BRANCH and OWN_BRANCH")
        String branchId,
    @NotNull @Schema(description = "Day (日期), not ahead", examples = "2021-06-01") LocalDate on,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo)
    implements Statement {

  /** An instructor sent with the step is the unit's instructor from that day on. */
  List<Stated> stated(@Nullable UUID branch, String at) {
    var stated = new ArrayList<Stated>();
    if (bodyStage != null) {
      stated.add(say(FactTopic.BODY_STAGE, FactValue.of(bodyStage), at));
    }
    if (organizationStage != null) {
      var value = FactValue.stage(organizationStage, branch);
      stated.add(say(FactTopic.ORGANIZATION_STAGE, value, at));
    }
    if (instructorId != null) {
      stated.add(say(FactTopic.INSTRUCTOR, FactValue.instructor(instructorId), at));
    }
    return stated;
  }

  private Stated say(FactTopic topic, FactValue value, String at) {
    return new Stated(topic, value, on, documentNo, at + "/on");
  }
}
