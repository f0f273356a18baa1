package io.jiceng.organization.griditem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be done with an item, as it comes in. */
sealed interface GridItemActs {

  @Schema(description = "Admission of an item (准入)")
  record AdmitGridItem(
      @NotBlank @Size(max = 100) @Schema(description = "Number of the permit (准入文号), BUR-02")
          String permitNo,
      @NotNull @Schema(description = "Admitted on (准入日期), not ahead") LocalDate admittedOn)
      implements GridItemActs {}

  @Schema(description = "Refusal of an item (不予准入)")
  record RefuseGridItem(
      @NotBlank @Size(max = 500) @Schema(description = "Reason (理由)") String reason)
      implements GridItemActs {}

  @Schema(description = "Withdrawal of an item (退出)")
  record WithdrawGridItem(
      @NotNull @Schema(description = "First day without it (退出日期), not ahead")
          LocalDate withdrawnOn,
      @NotBlank @Size(max = 500) @Schema(description = "Reason (理由)") String reason)
      implements GridItemActs {}
}
