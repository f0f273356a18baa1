package io.jiceng.organization.branchlife;

import io.jiceng.organization.duty.ProvesDuties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class LifeEvidence implements ProvesDuties {
  @Override
  public Set<String> kinds() {
    return Stream.of(LifeKind.values()).map(LifeKind::name).collect(Collectors.toUnmodifiableSet());
  }
}
