package io.jiceng.economy.collective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Closure of a collective (注销)")
record CloseCollective(
    @NotNull @Schema(description = "Closed on (注销日期)") LocalDate closedOn,
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)") String reason,
    @Nullable @Size(max = 100) @Schema(description = "Document (文号)") String documentNo) {}
