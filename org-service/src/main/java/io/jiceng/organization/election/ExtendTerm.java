package io.jiceng.organization.election;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approved extension of the running term (延长任期). */
@Schema(description = "Approved extension of the running term (延长任期)")
record ExtendTerm(
    @NotNull @Schema(description = "New end of the term (延长至)", examples = "2028-03-01")
        LocalDate extendedTo,
    @NotNull @Schema(description = "Approved on (批复日期), not ahead", examples = "2027-01-20")
        LocalDate approvedOn,
    @NotBlank @Size(max = 100) @Schema(description = "Approval (批复文号)", examples = "组发〔2027〕3号")
        String documentNo,
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)", examples = "区划调整未完成")
        String reason) {}
