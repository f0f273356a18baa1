package io.jiceng.kit.attachment;

import io.jiceng.kit.crypto.HashAlgorithm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Evidence of a record (凭证); never changed and never replaced.
 *
 * @param content what the file is; null for a sheet on paper
 * @param sheet what is counted of a sheet on paper; null for a file
 */
record Attachment(
    UUID id,
    String resource,
    UUID recordId,
    String name,
    @Nullable Content content,
    @Nullable Sheet sheet,
    @Nullable Integer pages,
    DataClass dataClass,
    Retention retention,
    @Nullable LocalDate retainUntil,
    boolean addedAfterLock,
    String createdBy,
    Instant createdAt) {

  /** A file by its size and hash. */
  record Content(ContentType type, long bytes, HashAlgorithm algorithm, String hash) {}

  /** A sheet by its number and its signatures. */
  record Sheet(String number, int signatures) {}
}
