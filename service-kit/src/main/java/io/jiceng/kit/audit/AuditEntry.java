package io.jiceng.kit.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act on one record.
 *
 * @param action a verb in the past: created, changed, moved, closed, read, revealed
 * @param recordType singular name of the resource
 * @param person whose data it is, so that people can see who looked
 * @param before the record as it was: a view or a map; only properties that differ are kept
 */
public record AuditEntry(
    String action,
    String recordType,
    UUID recordId,
    @Nullable UUID organizationId,
    @Nullable UUID person,
    @Nullable String purpose,
    @Nullable Object before,
    @Nullable Object after) {

  public static AuditEntry of(
      String action,
      String recordType,
      UUID recordId,
      @Nullable UUID organizationId,
      @Nullable Object before,
      @Nullable Object after) {
    return new AuditEntry(action, recordType, recordId, organizationId, null, null, before, after);
  }

  /** The same act, on a record about this person. */
  public AuditEntry about(UUID whom) {
    return new AuditEntry(
        action, recordType, recordId, organizationId, whom, purpose, before, after);
  }

  public AuditEntry because(String reason) {
    return new AuditEntry(
        action, recordType, recordId, organizationId, person, reason, before, after);
  }
}
