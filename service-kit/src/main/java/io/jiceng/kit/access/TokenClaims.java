package io.jiceng.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the claims {@code org_scope} and {@code person} of a verified token. */
final class TokenClaims {

  private TokenClaims() {}

  static CallerSnapshot read(SecurityIdentity identity) {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return new CallerSnapshot("anonymous", Set.of(), Set.of(), null);
    }
    Object person = token.getClaim("person");
    return new CallerSnapshot(
        token.getSubject(),
        identity.getRoles(),
        strings(token.getClaim("org_scope")),
        person == null ? null : text(person));
  }

  private static Set<String> strings(Object claim) {
    return claim instanceof Collection<?> many
        ? many.stream().map(TokenClaims::text).collect(Collectors.toSet())
        : Set.of();
  }

  private static String text(Object value) {
    return value instanceof JsonString string ? string.getString() : value.toString();
  }
}
