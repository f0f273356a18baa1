package io.jiceng.organization.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit says to its findings (单位意见). */
@Schema(description = "What a unit says to its findings (单位意见)")
record CommentRound(
    @NotBlank @Size(max = 36) @Schema(description = "Unit (单位), id or code") String organizationId,
    @NotBlank @Size(max = 500) @Schema(description = "Comment (意见)") String comment) {}
