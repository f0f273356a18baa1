package io.jiceng.gateway.figure;

import io.jiceng.gateway.database.Sql;
import io.jiceng.kit.access.OrganizationRef;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final String NAME =
      """
      select organization_id, code, name from org_tree where organization_id = ?
      """;

  private static final String CHILDREN =
      """
      select l.organization_id, t.code, t.name, l.from_month, l.to_month
        from org_link l
        left join org_tree t on t.organization_id = l.organization_id
       where l.parent_id = ? and l.from_month <= ? and l.to_month > ?
       order by l.from_month
      """;

  private final Scope scope;

  Organizations(Scope scope) {
    this.scope = scope;
  }

  /** 404 unless it exists and lies in the caller's scope. */
  UUID require(@Nullable String idOrCode) {
    if (idOrCode == null || idOrCode.isBlank()) {
      throw Problem.badParameter(
          "organization", "missing", "须给出 organization", "Give organization, by id or code");
    }
    UUID id = scope.find(idOrCode).map(OrganizationRef::id).orElseThrow(Problem::notFound);
    scope.require(id);
    return id;
  }

  static OrganizationView view(Connection connection, UUID id) throws SQLException {
    var found = new ArrayList<OrganizationView>();
    Sql.query(
        connection,
        NAME,
        row -> found.add(new OrganizationView(id, row.getString(2), row.getString(3))),
        id);
    return found.isEmpty() ? new OrganizationView(id, null, null) : found.getFirst();
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
