package io.jiceng.organization.health;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The light of a branch (支部健康灯) as answered. */
@Schema(description = "The light of a branch: the worst of its open lights (支部健康灯)")
public record BranchLightView(
    UUID organizationId,
    @Schema(description = "Code (组织代码)") String code,
    @Schema(description = "Name (组织名称)") String name,
    @Schema(description = "Colour (颜色)") Colour colour,
    @Schema(description = "Since (起始日期)") LocalDate since) {}
