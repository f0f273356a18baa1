package io.jiceng.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The caller of this request, from the token; a background job names its caller by {@link #actAs}.
 */
@RequestScoped
public class Caller {

  private static final Set<String> READS_RECORDS =
      Set.of(Role.CLERK, Role.REVIEWER, Role.ADMIN, Role.PLATFORM);

  private final SecurityIdentity identity;
  private final TreePaths tree;
  private @Nullable CallerSnapshot snapshot;
  private @Nullable Set<String> scopePaths;

  Caller(SecurityIdentity identity, TreePaths tree) {
    this.identity = identity;
    this.tree = tree;
  }

  /** The token's subject. */
  public String subject() {
    return snapshot().subject();
  }

  /** Roles that count in this service; {@code clerk@economy} is {@code clerk} there only. */
  public Set<String> roles() {
    return snapshot().roles();
  }

  public boolean has(String role) {
    return roles().contains(role);
  }

  /** Whether the caller has the role in the named service, for the gateway. */
  public boolean has(String role, String service) {
    return has(role) || has(role + "@" + service);
  }

  /** Whether the caller sees records and exact values, not only rounded figures. */
  public boolean mayReadRecords() {
    return READS_RECORDS.stream().anyMatch(this::has);
  }

  public boolean mayReadRecords(String service) {
    return READS_RECORDS.stream().anyMatch(role -> has(role, service));
  }

  /** The person a member signs in as. */
  public Optional<String> person() {
    return Optional.ofNullable(snapshot().person());
  }

  /** Paths of the organisations in the caller's scope; the empty path is the whole tree. */
  public Set<String> scopePaths() {
    if (scopePaths == null) {
      scopePaths = tree.pathsOf(snapshot().organizations());
    }
    return scopePaths;
  }

  /** Whether all these paths lie in the caller's scope. */
  public boolean covers(Set<String> paths) {
    return paths.stream().allMatch(path -> TreePaths.covers(scopePaths(), path));
  }

  public CallerSnapshot snapshot() {
    if (snapshot == null) {
      snapshot = TokenClaims.read(identity);
    }
    return snapshot;
  }

  /** Continues the work of another request's caller. */
  public void actAs(CallerSnapshot other) {
    snapshot = other;
    scopePaths = null;
  }
}
