package io.jiceng.organization.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A weekly note, as a request and as a row of an import. */
@Schema(description = "New weekly note (新增周纪实)")
record NewWeeklyNote(
    @NotBlank @Size(max = 36) @Schema(description = "Organisation of the author (所属组织), id or code")
        String organizationId,
    @NotNull @Schema(description = "Monday of the week (该周周一)", examples = "2021-03-01")
        LocalDate weekOf,
    @NotNull @Schema(description = "Author (记录人), opaque id of member-service") UUID authorPersonId,
    @NotNull @Schema(description = "Role of the author (身份)") ActorRole actorRole,
    @NotBlank
        @Size(max = 1000)
        @Schema(
            description =
                "What was done (工作纪实), without names, numbers or stories of residents; visits and"
                    + " people are counted from the visits")
        String note) {}
