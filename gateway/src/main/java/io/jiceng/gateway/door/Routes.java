package io.jiceng.gateway.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which service answers a path: learned from the contracts, by the part of a path before its first
 * variable.
 */
@Singleton
class Routes {
  static final String IMPORTS = "/v1/imports";
  static final String TEMPLATES = IMPORTS + "/templates";
  static final String AUDIT = "/v1/audit";
  static final String CODE_LISTS = "/v1/code-lists";

  private static final String PREFIX = "/v1/";
  private static final Set<String> SHARED = Set.of(IMPORTS, AUDIT, CODE_LISTS);

  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> services = new HashSet<>();

  @Inject
  Routes() {
    this(Contract.all());
  }

  Routes(List<Contract> contracts) {
    for (var contract : contracts) {
      services.add(contract.service());
      for (var path : contract.paths()) {
        if (isPublic(path) && !isShared(path)) {
          var owner = owners.putIfAbsent(fixedPart(path), contract.service());
          if (owner != null && !owner.equals(contract.service())) {
            throw new IllegalStateException(
                path + " is claimed by " + owner + " and by " + contract.service());
          }
        }
      }
    }
  }

  /** Paths outside /v1 are between the services and the gateway only. */
  boolean isPublic(String path) {
    return path.startsWith(PREFIX);
  }

  /** The service that owns the path; empty when the gateway itself answers, or nobody. */
  Optional<String> owner(String path) {
    for (var part = path; part.length() > PREFIX.length(); part = parent(part)) {
      var owner = owners.get(part);
      if (owner != null) {
        return Optional.of(owner);
      }
    }
    return Optional.empty();
  }

  /** The service an import of the resource goes to. */
  Optional<String> ownerOfResource(String resource) {
    return owner(PREFIX + resource);
  }

  /** The service named at the start of a job's id, or as the next step of an audit path. */
  Optional<String> named(String text) {
    return services.contains(text) ? Optional.of(text) : Optional.empty();
  }

  private static boolean isShared(String path) {
    return SHARED.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "/"));
  }

  private static String fixedPart(String path) {
    int variable = path.indexOf("/{");
    return variable < 0 ? path : path.substring(0, variable);
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
  }
}
