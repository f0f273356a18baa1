package io.jiceng.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where each service is reached. */
@ApplicationScoped
public class Upstreams {

  private final Map<String, URI> bases = new LinkedHashMap<>();

  public Upstreams(
      @ConfigProperty(name = "jiceng.upstream.org") URI org,
      @ConfigProperty(name = "jiceng.upstream.member") URI member,
      @ConfigProperty(name = "jiceng.upstream.economy") URI economy) {
    bases.put("org", org);
    bases.put("member", member);
    bases.put("economy", economy);
  }

  public Set<String> services() {
    return Set.copyOf(bases.keySet());
  }

  public URI base(String service) {
    URI base = bases.get(service);
    if (base == null) {
      throw new IllegalArgumentException("no upstream named " + service);
    }
    return base;
  }
}
