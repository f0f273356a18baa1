package io.jiceng.economy.collective;

import io.jiceng.kit.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds collectives of the caller's scope by id, code or credit code. */
@ApplicationScoped
public class CollectiveDirectory {
  private static final String FIND =
      """
      with named as (select unnest(cast(? as text[])) as ref),
        ids as (select ref, cast(ref as uuid) as id from named where ref ~ '^[0-9a-fA-F-]{36}$'),
        found as (
          select ref, c.* from named join collective c on c.code = ref
          union all
          select ref, c.* from named join collective c on c.credit_code = ref
          union all
          select ref, c.* from ids join collective c using (id))
      select f.ref, f.id, f.organization_id from found f
      join org_tree t on t.organization_id = f.organization_id
      where t.path <@ any(cast(? as ltree[]))
      """;

  private final DataSource database;
  private final Scope scope;

  CollectiveDirectory(DataSource database, Scope scope) {
    this.database = database;
    this.scope = scope;
  }

  public Optional<CollectiveRef> find(String idOrCode) {
    return Optional.ofNullable(find(List.of(idOrCode)).get(idOrCode));
  }

  /** Those of the named collectives that exist in the caller's scope, by the name used. */
  public Map<String, CollectiveRef> find(Collection<String> idsOrCodes) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(FIND)) {
      select.setArray(
          1, connection.createArrayOf("text", idsOrCodes.stream().distinct().toArray()));
      select.setString(2, scope.paths());
      var found = new HashMap<String, CollectiveRef>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.putIfAbsent(
              rows.getString("ref"),
              new CollectiveRef(
                  rows.getObject("id", UUID.class), rows.getObject("organization_id", UUID.class)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("collectives cannot be read", e);
    }
  }
}
