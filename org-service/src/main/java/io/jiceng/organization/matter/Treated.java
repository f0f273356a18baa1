package io.jiceng.organization.matter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A matter a meeting treated, and what it decided. */
@Embeddable
@Schema(name = "TreatedMatter", description = "Matter treated in a meeting (会议研究事项)")
record Treated(
    @Schema(description = "Matter (事项)") UUID matterId,
    @Enumerated(EnumType.STRING) @Schema(description = "Decision (研究决定)") MeetingDecision decision,
    @Schema(description = "Note (说明)") @Nullable String note) {}
