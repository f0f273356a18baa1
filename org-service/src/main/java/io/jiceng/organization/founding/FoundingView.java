package io.jiceng.organization.founding;

import io.jiceng.kit.http.Versioned;
import io.jiceng.kit.problem.Warning;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A founding file (成立档案) as answered. */
@Schema(description = "Founding file (成立档案), ORG-05")
public record FoundingView(
    @Schema(description = "Organisation (党组织), whose file it is") UUID id,
    @Schema(description = "Steps taken (成立程序)") FoundingSteps steps,
    @Schema(description = "Version, the ETag (版本)") long version,
    @Schema(description = "Soft findings (提示), such as a reply that is overdue")
        List<Warning> warnings)
    implements Versioned {}
