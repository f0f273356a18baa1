package io.jiceng.organization.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who answers for a task, who leads and who joins in (交办). */
@Schema(description = "Who answers for a task, who leads and who joins in (交办)")
record NewAssignment(
    @NotBlank @Size(max = 36) @Schema(description = "The one unit that answers (责任单位), id or code")
        String answeringOrganizationId,
    @Valid @Size(max = 4) @Schema(description = "Lead units (牵头单位), one a level at most")
        List<NewLead> leads,
    @Size(max = 100) @Schema(description = "Units that join in (配合单位), ids or codes")
        List<@NotBlank @Size(max = 36) String> jointOrganizationIds,
    @Nullable
        @Size(min = 1, max = 100)
        @Schema(description = "Number of the letter (交办书编号)", examples = "交办〔2021〕7号")
        String letterNo,
    @NotNull @Schema(description = "Due (办理期限)") LocalDate dueOn) {

  /** A lead unit (牵头单位). */
  @Schema(description = "Lead unit (牵头单位)")
  record NewLead(
      @NotNull @Schema(description = "Level (层级)") LeadLevel level,
      @NotBlank @Size(max = 36) @Schema(description = "Organisation (单位), id or code")
          String organizationId) {}

  NewAssignment {
    leads = Objects.requireNonNullElse(leads, List.of()); // absent in json
    jointOrganizationIds = Objects.requireNonNullElse(jointOrganizationIds, List.of());
  }
}
