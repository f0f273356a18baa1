package io.jiceng.kit.imports;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ImportJob", description = "导入任务: a file on its way into the records")
record ImportView(
    @Schema(description = "<service>-<uuid>", examples = "org-0198c0de-0000-7000-8000-000000000001")
        String id,
    @Schema(description = "plural resource name") String resource,
    ImportFormat format,
    ImportMode mode,
    boolean dryRun,
    ImportStatus status,
    @Nullable @Schema(description = "why a job is FAILED") String code,
    @Schema(description = "rows of the file") long rows,
    @Schema(description = "rows read so far") long done,
    @Schema(description = "rows with errors") long failed,
    long created,
    long updated,
    long unchanged,
    Instant receivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  static ImportView of(String publicId, ImportJob job) {
    var counts = job.counts();
    return new ImportView(
        publicId,
        job.order().resource(),
        job.order().format(),
        job.order().mode(),
        job.order().dryRun(),
        job.status(),
        job.code(),
        job.rows(),
        counts.done(),
        counts.failed(),
        counts.created(),
        counts.updated(),
        counts.unchanged(),
        job.receivedAt(),
        job.startedAt(),
        job.finishedAt());
  }
}
