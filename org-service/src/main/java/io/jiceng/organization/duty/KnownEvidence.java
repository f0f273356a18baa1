package io.jiceng.organization.duty;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every kind of record that proves duties. */
@ApplicationScoped
public class KnownEvidence {
  private final Set<String> kinds;

  KnownEvidence(@All List<ProvesDuties> features) {
    this.kinds =
        features.stream()
            .flatMap(it -> it.kinds().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  public Set<String> kinds() {
    return kinds;
  }
}
