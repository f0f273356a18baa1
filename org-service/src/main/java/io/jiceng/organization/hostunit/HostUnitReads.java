package io.jiceng.organization.hostunit;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Units for a caller, with what holds for them now. */
@ApplicationScoped
class HostUnitReads {
  private final HostUnits units;
  private final Facts facts;
  private final HostedOrganizations organizations;
  private final Scope scope;
  private final Clock clock;

  HostUnitReads(
      HostUnits units, Facts facts, HostedOrganizations organizations, Scope scope, Clock clock) {
    this.units = units;
    this.facts = facts;
    this.organizations = organizations;
    this.scope = scope;
    this.clock = clock;
  }

  HostUnit unit(UUID id) {
    return units.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }

  /** 412 when the caller has seen another version. */
  HostUnit unit(UUID id, @Nullable String ifMatch) {
    var unit = unit(id);
    if (ifMatch != null) {
      IfMatch.same(IfMatch.require(ifMatch), unit.version);
    }
    return unit;
  }

  HostUnitView view(UUID id) {
    return Objects.requireNonNull(views(List.of(unit(id))).get(id));
  }

  /** Views by id; what is known of all of them is read at once. */
  Map<UUID, HostUnitView> views(Collection<HostUnit> rows) {
    var views = new HashMap<UUID, HostUnitView>();
    if (rows.isEmpty()) {
      return views;
    }
    var ids = rows.stream().map(it -> it.id).toList();
    var known =
        facts.current(ids).stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.hostUnitId, Collectors.toMap(it -> it.topic, it -> it)));
    var hosted = organizations.of(ids);
    var today = LocalDate.now(clock);
    for (var it : rows) {
      var open =
          hosted.getOrDefault(it.id, List.of()).stream()
              .filter(organization -> organization.stoodOn(today))
              .map(HostedOrganizations.Hosted::organizationId)
              .distinct()
              .toList();
      views.put(it.id, HostUnitView.of(it, known.getOrDefault(it.id, Map.of()), open));
    }
    return views;
  }
}
