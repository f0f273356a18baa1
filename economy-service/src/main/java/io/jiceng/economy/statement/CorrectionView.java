package io.jiceng.economy.statement;

import io.jiceng.kit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Correction", description = "更正申请: a wish to change a locked statement")
record CorrectionView(
    UUID id,
    UUID statementId,
    CorrectionState state,
    List<Line> lines,
    String reason,
    @Nullable @Schema(description = "why it was refused") String answer,
    String requestedBy,
    Instant requestedAt,
    long version)
    implements Versioned {

  static CorrectionView of(Correction it) {
    return new CorrectionView(
        it.id,
        it.statementId,
        it.state,
        it.sortedLines(),
        it.reason,
        it.answer,
        it.trail.createdBy(),
        it.trail.createdAt(),
        it.version);
  }
}
