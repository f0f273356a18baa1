package io.jiceng.member.self;

import io.jiceng.kit.audit.AuditView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One use of the caller's data by somebody. */
@Schema(description = "本人信息查阅记录")
record AccessView(
    Instant at,
    @Schema(description = "who: the user name") String by,
    List<String> roles,
    @Schema(description = "read, listed, revealed, created, changed, moved ...") String action,
    @Schema(description = "目的") @Nullable String purpose,
    @Nullable UUID organizationId) {

  static AccessView of(AuditView entry) {
    return new AccessView(
        entry.at(),
        entry.subject(),
        entry.roles(),
        entry.action(),
        entry.purpose(),
        entry.organizationId());
  }
}
