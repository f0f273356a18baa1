package io.jiceng.organization.demand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Approval by the county committee and government (县委、县政府批准). */
@Schema(description = "Approval by the county committee and government (县委、县政府批准)")
record ApproveDemand(
    @NotBlank @Size(max = 100) @Schema(description = "Document (批准文号)", examples = "崆办发〔2026〕12号")
        String documentNo) {}
