package io.jiceng.organization.group;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Groups for a caller, with whom they hold on a day. */
@ApplicationScoped
class GroupReads {
  private final OrganizationGroups groups;
  private final GroupMembers members;
  private final Scope scope;
  private final Clock clock;

  GroupReads(OrganizationGroups groups, GroupMembers members, Scope scope, Clock clock) {
    this.groups = groups;
    this.members = members;
    this.scope = scope;
    this.clock = clock;
  }

  GroupView view(UUID id) {
    return view(id, null);
  }

  GroupView view(UUID id, @Nullable LocalDate on) {
    var group = groups.visible(id, scope.paths()).orElseThrow(Problem::notFound);
    return Objects.requireNonNull(views(List.of(group), day(on)).get(id));
  }

  Page<GroupView> page(GroupFilter filter, @Nullable String under, PageRequest page) {
    var today = day(null);
    var rows = groups.page(filter, scope.paths(under), page.after(), page.rows());
    var views = views(rows, today);
    return Page.of(
        rows,
        page.limit(),
        it -> Cursor.of(it.code),
        it -> Objects.requireNonNull(views.get(it.id)));
  }

  Page<MemberView> members(UUID id, @Nullable LocalDate on, PageRequest page) {
    var paths = scope.paths();
    var group = groups.visible(id, paths).orElseThrow(Problem::notFound);
    var rows = members.page(group.id, day(on), paths, page.after(), page.rows());
    var names = members.names(rows);
    return Page.of(
        rows,
        page.limit(),
        it -> Cursor.of(it.organizationCode),
        it -> MemberView.of(it, names.get(it.organizationId)));
  }

  private Map<UUID, GroupView> views(List<OrganizationGroup> rows, LocalDate day) {
    var counts = members.counts(rows.stream().map(it -> it.id).toList(), day, scope.paths());
    return rows.stream()
        .collect(
            Collectors.toMap(
                it -> it.id,
                it -> GroupView.of(it, counts.getOrDefault(it.id, GroupMembers.Counts.NONE))));
  }

  private LocalDate day(@Nullable LocalDate on) {
    return on == null ? LocalDate.now(clock) : on;
  }
}
