package io.jiceng.kit.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who called, kept for work that outlives the request.
 *
 * @param organizations ids or codes of the token's {@code org_scope}; {@code *} is the whole tree
 */
public record CallerSnapshot(
    String subject, Set<String> roles, Set<String> organizations, @Nullable String person) {

  public CallerSnapshot {
    roles = Set.copyOf(roles);
    organizations = Set.copyOf(organizations);
  }
}
