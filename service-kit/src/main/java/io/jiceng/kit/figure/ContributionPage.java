package io.jiceng.kit.figure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of contributions. */
record ContributionPage(
    List<Contribution> items,
    @Schema(description = "records that count but that the caller may not see today") long withheld,
    @Schema(description = "epoch.revision published last for this organisation")
        @Nullable String revision,
    @Schema(description = "a newer state is under way to the gateway") boolean settling,
    @Nullable String next) {}
