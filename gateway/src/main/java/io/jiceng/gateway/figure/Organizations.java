package io.jiceng.gateway.figure;

import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.database.Sql;
import io.jiceng.gateway.group.Groups;
import io.jiceng.gateway.group.StoredGroup;
import io.jiceng.kit.access.OrganizationRef;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Organisations of the caller's scope, and their children by month. */
@ApplicationScoped
class Organizations {

  /** An organisation that was a direct child in some months of a period. */
  record Child(OrganizationView organization, Held held) {

    /** By code, as people look for it; unknown ones last. */
    static final Comparator<Child> ORDER =
        Comparator.comparing(
                (Child child) -> child.organization().code(),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(child -> child.organization().id());
  }

  private static final int GROUP_MAX = 100;

  private static final String IN_SCOPE =
      """
      select organization_id from org_tree
       where organization_id = any(?) and path <@ any(?::ltree[])
      """;

  private static final String NAMES =
      """
      select organization_id, code, name from org_tree where organization_id = any(?)
      """;

  private static final String CHILDREN =
      """
      select l.organization_id, t.code, t.name, l.from_month, l.to_month
        from org_link l
        left join org_tree t on t.organization_id = l.organization_id
       where l.parent_id = ? and l.from_month <= ? and l.to_month > ?
       order by l.from_month
      """;

  private final Database database;
  private final Scope scope;

  Organizations(Database database, Scope scope) {
    this.database = database;
    this.scope = scope;
  }

  /** Either one organisation or stored group, or several of them as one. */
  Subject subject(@Nullable String organization, List<String> group) {
    if (group.isEmpty()) {
      return single(organization);
    }
    if (organization != null) {
      throw Problem.badParameter(
          "group", "excluded", "organization 与 group 只能给出一个", "Give either organization or group");
    }
    if (group.size() > GROUP_MAX) {
      throw Problem.badParameter(
          "group", "range", "一组最多 100 个组织", "At most 100 organisations in a group");
    }
    var organizations = new LinkedHashSet<UUID>();
    var groups = new LinkedHashSet<StoredGroup>();
    for (String name : group) {
      var found = find(name, "/group");
      organizations.addAll(found.named());
      groups.addAll(found.groups());
    }
    return Subject.group(List.copyOf(organizations), List.copyOf(groups));
  }

  private Subject single(@Nullable String idOrCode) {
    if (idOrCode == null || idOrCode.isBlank()) {
      throw Problem.badParameter(
          "organization", "missing", "须给出 organization", "Give organization, by id or code");
    }
    return find(idOrCode, "/organization");
  }

  /** An organisation comes before a group of the same code; 404 outside the caller's scope. */
  private Subject find(String idOrCode, String pointer) {
    return scope
        .find(idOrCode)
        .map(OrganizationRef::id)
        .filter(scope::holds)
        .map(Subject::of)
        .or(() -> readable(idOrCode).map(group -> Subject.group(List.of(), List.of(group))))
        .orElseThrow(
            () ->
                Problem.of(
                    CommonProblem.NOT_FOUND,
                    List.of(pointer),
                    "unknown-organization",
                    "管理范围内没有此组织或组织集合：" + idOrCode,
                    "No such organisation or group in the caller's scope: " + idOrCode));
  }

  /** Who holds the lead reads the sum over the group; so does who holds every one of it. */
  private Optional<StoredGroup> readable(String idOrCode) {
    return database
        .read(connection -> Groups.find(connection, idOrCode))
        .filter(group -> scope.holds(group.leadId()) || holdsAll(group.organizations()));
  }

  private boolean holdsAll(List<UUID> members) {
    String paths = scope.paths();
    return !members.isEmpty()
        && database.read(connection -> inside(connection, members, paths)).size() == members.size();
  }

  /** Those of them that lie in the caller's scope. */
  Set<UUID> inside(Connection connection, Collection<UUID> ids) throws SQLException {
    return inside(connection, ids, scope.paths());
  }

  private static Set<UUID> inside(Connection connection, Collection<UUID> ids, String paths)
      throws SQLException {
    var inside = new HashSet<UUID>();
    Sql.query(
        connection,
        IN_SCOPE,
        row -> inside.add(row.getObject(1, UUID.class)),
        Sql.uuids(connection, ids),
        paths);
    return inside;
  }

  static OrganizationView view(Connection connection, UUID id) throws SQLException {
    return views(connection, List.of(id)).getFirst();
  }

  static List<OrganizationView> views(Connection connection, List<UUID> ids) throws SQLException {
    var known = new HashMap<UUID, OrganizationView>();
    Sql.query(
        connection,
        NAMES,
        row -> {
          UUID id = row.getObject(1, UUID.class);
          known.put(id, new OrganizationView(id, row.getString(2), row.getString(3)));
        },
        Sql.uuids(connection, ids));
    return ids.stream()
        .map(id -> known.getOrDefault(id, new OrganizationView(id, null, null)))
        .toList();
  }

  static List<Child> children(Connection connection, UUID parent, Period period, boolean atEndOnly)
      throws SQLException {
    Map<UUID, Child> children = new LinkedHashMap<>();
    Sql.query(
        connection,
        CHILDREN,
        row -> {
          var organization =
              new OrganizationView(
                  row.getObject(1, UUID.class), row.getString(2), row.getString(3));
          var run =
              new Held.Run(
                  Math.max(period.from(), row.getInt(4)), Math.min(period.to(), row.getInt(5) - 1));
          children.merge(
              organization.id(),
              new Child(organization, new Held(List.of(run), period.to())),
              Organizations::together);
        },
        parent,
        period.to(),
        atEndOnly ? period.to() : period.from());
    return children.values().stream().sorted(Child.ORDER).toList();
  }

  private static Child together(Child one, Child other) {
    var runs = new ArrayList<>(one.held().runs());
    runs.addAll(other.held().runs());
    return new Child(one.organization(), new Held(List.copyOf(runs), one.held().end()));
  }
}
