package io.jiceng.organization.household;

import io.jiceng.kit.access.Scope;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Households by key, for features that hold keys (HHD-03). */
@ApplicationScoped
public class HouseholdDirectory {
  private final Households households;
  private final Scope scope;

  HouseholdDirectory(Households households, Scope scope) {
    this.households = households;
    this.scope = scope;
  }

  /** Keys of households that stand, or stood, outside the caller's scope; unknown keys are none. */
  public Set<String> outside(Collection<String> keys) {
    var named = keys.stream().flatMap(text -> TreeNodes.asId(text).stream()).toList();
    var known = new HashSet<>(households.byKey(named).keySet());
    if (known.isEmpty()) {
      return Set.of();
    }
    households.allInScope(known, scope.paths()).forEach(it -> known.remove(it.id));
    return known.stream().map(Object::toString).collect(Collectors.toSet());
  }
}
