package io.jiceng.kit.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries.
 *
 * @param paths scope of the reader as an ltree array; null for everything
 */
public record AuditFilter(
    @Nullable UUID recordId,
    @Nullable String recordType,
    @Nullable UUID person,
    @Nullable String subject,
    @Nullable String action,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String paths) {

  /** Everything done with one person's data, for that person. */
  public static AuditFilter about(UUID person) {
    return new AuditFilter(null, null, person, null, null, null, null, null);
  }
}
