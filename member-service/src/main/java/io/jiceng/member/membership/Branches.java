package io.jiceng.member.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks organisations up in the replica of the tree. */
@ApplicationScoped
class Branches {
  private static final String IN_SCOPE =
      """
      select organization_id, code, form, nature, status, founded_on
      from org_tree
      where (code = any(?) or organization_id::text = any(?)) and path <@ any(cast(? as ltree[]))
      order by epoch, revision
      """;

  private final DataSource database;

  Branches(DataSource database) {
    this.database = database;
  }

  Optional<Branch> find(UUID id, String paths) {
    return Optional.ofNullable(inScope(List.of(id.toString()), paths).get(id.toString()));
  }

  /** Those of the named organisations that lie in a scope, by each name they were asked for. */
  Map<String, Branch> inScope(Collection<String> idsOrCodes, String paths) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(IN_SCOPE)) {
      var names = connection.createArrayOf("text", idsOrCodes.toArray());
      query.setArray(1, names);
      query.setArray(2, names);
      query.setString(3, paths);
      var found = new HashMap<String, Branch>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          var branch = branch(rows);
          found.put(branch.code(), branch);
          found.put(branch.id().toString(), branch);
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the tree cannot be read", e);
    }
  }

  private static Branch branch(ResultSet row) throws SQLException {
    var foundedOn = row.getDate("founded_on");
    return new Branch(
        row.getObject("organization_id", UUID.class),
        row.getString("code"),
        row.getString("form"),
        row.getString("nature"),
        row.getString("status"),
        foundedOn == null ? null : foundedOn.toLocalDate());
  }
}
