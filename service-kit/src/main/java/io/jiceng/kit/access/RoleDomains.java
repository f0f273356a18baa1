package io.jiceng.kit.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A role bound to a domain, such as {@code clerk@economy}, counts in that service only. */
@ApplicationScoped
class RoleDomains implements SecurityIdentityAugmentor {

  private final String suffix;

  RoleDomains(@ConfigProperty(name = "jiceng.service") String service) {
    this.suffix = "@" + service;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    var bound = boundHere(identity.getRoles());
    return Uni.createFrom()
        .item(
            bound.isEmpty()
                ? identity
                : QuarkusSecurityIdentity.builder(identity).addRoles(bound).build());
  }

  private Set<String> boundHere(Set<String> roles) {
    return roles.stream()
        .filter(role -> role.endsWith(suffix))
        .map(role -> role.substring(0, role.length() - suffix.length()))
        .collect(Collectors.toSet());
  }
}
