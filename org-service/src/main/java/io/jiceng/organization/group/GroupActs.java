package io.jiceng.organization.group;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What acts on one group have in common: who may, on which version, and telling of it. */
@ApplicationScoped
class GroupActs {
  private final OrganizationGroups groups;
  private final PlaceMembers placeMembers;
  private final GroupNews news;
  private final Scope scope;

  GroupActs(OrganizationGroups groups, PlaceMembers placeMembers, GroupNews news, Scope scope) {
    this.groups = groups;
    this.placeMembers = placeMembers;
    this.news = news;
    this.scope = scope;
  }

  /** Of a caller that holds its lead; others do not find it. */
  OrganizationGroup load(UUID id) {
    return groups.ledInScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }

  /**
   * The same while it is open.
   *
   * @param seen the version the caller names, if he does
   */
  OrganizationGroup open(UUID id, @Nullable String seen) {
    var group = load(id);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), group.version);
    }
    group.refuseWhenClosed();
    return group;
  }

  /** In the caller's transaction. */
  void carryOut(OrganizationGroup group, @Nullable String reason, Runnable step) {
    var before = news.before(List.of(group));
    step.run();
    groups.flush();
    if (group.kind == GroupKind.PLACE) {
      placeMembers.derive(List.of(group.id));
    }
    news.tell(List.of(group), before, reason);
  }
}
