package io.jiceng.kit.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "审计链校验结果: whether the log is as it was written")
record AuditVerification(
    boolean intact,
    @Schema(description = "sealed entries recomputed") long checked,
    @Schema(description = "entries that wait for their seal") long pending,
    @Schema(description = "place of the last seal") long headSeq,
    @Schema(description = "hash of the last seal, hexadecimal; note it elsewhere") String headHash,
    @Nullable Broken firstBroken) {

  @Schema(name = "AuditFault")
  enum Fault {
    /** The entry, its place or its seal is not what was sealed. */
    ALTERED,
    /** The entry is gone. */
    DELETED,
    /** The seal of this place is gone. */
    SEAL_MISSING,
    /** An entry that was never queued for sealing. */
    UNSEALED,
    /** The chain no longer holds the hash the caller noted for this place. */
    NOT_AS_NOTED
  }

  @Schema(name = "AuditBreak", description = "The first entry that is not as it was sealed")
  record Broken(@Nullable Long seq, @Nullable UUID entryId, Fault fault) {}
}
