package io.jiceng.kit.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file on its way into the records (导入任务). */
record ImportJob(
    UUID id,
    ImportOrder order,
    ImportOwner owner,
    ImportStatus status,
    @Nullable String code,
    int attempts,
    long rows,
    ImportCounts counts,
    Instant receivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {}
