package io.jiceng.embedded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user who exists in the local profile only.
 *
 * @param person who a member is: an identifier of system {@code person-claim} in member-service, or
 *     the person's id there
 */
public record DemoUser(
    String name,
    String zh,
    String en,
    String group,
    List<String> roles,
    List<String> scope,
    @Nullable String person) {

  DemoUser withPerson(String claim) {
    return new DemoUser(name, zh, en, group, roles, scope, claim);
  }

  Map<String, Object> claims() {
    var claims = new LinkedHashMap<String, Object>();
    claims.put("name", zh);
    claims.put("preferred_username", name);
    claims.put("roles", roles);
    claims.put("org_scope", scope);
    if (person != null) {
      claims.put("person", person);
    }
    return claims;
  }
}
