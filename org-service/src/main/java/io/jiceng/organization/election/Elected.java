package io.jiceng.organization.election;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody elected (当选人) to a post; one person may hold several. */
@Schema(description = "Somebody elected to a post (当选人)")
record Elected(
    @NotNull @Schema(description = "Person (人员标识), opaque") UUID personId,
    @NotNull @Schema(description = "Post (职务)") Post post,
    @NotNull
        @Min(0)
        @Max(1_000_000)
        @Schema(description = "Votes for this person in the meeting (得票), people", examples = "42")
        Integer votes) {}
