package io.jiceng.organization.record;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that changes hands. */
@Schema(description = "Record that changes hands (随之划转的记录)")
public record Held(
    @Schema(description = "Resource (资源), as in its path", examples = "grids") String resource,
    UUID id,
    @Schema(description = "Code (代码)") String code,
    @Schema(description = "Name (名称)") String name) {}
