package io.jiceng.kit.figure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cell set as the records give it now, beside what was published of it. */
record ComputedSet(
    UUID organizationId,
    String view,
    int year,
    @Schema(description = "{figure: {month: value}}") JsonNode cells,
    long epoch,
    @Schema(description = "published last; null: never") @Nullable Long revision,
    @Schema(description = "a newer state is under way") boolean pending) {}
