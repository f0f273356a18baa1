package io.jiceng.kit;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Bearer tokens of {@link RealParts}'s sign-in provider. */
public final class Tokens {

  private Tokens() {}

  /** A demo user, such as {@code kt-clerk}. */
  public static String of(String user) {
    return issue(Map.of("kind", "user", "subject", user));
  }

  /**
   * Any caller.
   *
   * @param orgScope organisation ids or codes; {@code *} is the whole tree
   */
  public static String of(String subject, Collection<String> roles, Collection<String> orgScope) {
    return issue(Map.of("kind", "custom", "subject", subject, "roles", roles, "scope", orgScope));
  }

  public static String expired(String subject, Collection<String> roles) {
    var request = new HashMap<String, Object>();
    request.put("kind", "custom");
    request.put("subject", subject);
    request.put("roles", roles);
    request.put("lifetime", Duration.ofHours(-1));
    return issue(request);
  }

  /** The user's claims from an issuer nobody trusts. */
  public static String foreign(String user) {
    return issue(Map.of("kind", "foreign", "subject", user));
  }

  /** The user's claims under a wrong signature. */
  public static String forged(String user) {
    return issue(Map.of("kind", "forged", "subject", user));
  }

  private static String issue(Map<String, Object> request) {
    return JvmWide.token(request);
  }
}
