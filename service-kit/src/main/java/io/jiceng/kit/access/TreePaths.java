package io.jiceng.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Looks organisations up in this service's replica of the tree. */
@ApplicationScoped
class TreePaths {

  /** Every path lies under the empty one. */
  static final String WHOLE_TREE = "";

  private static final String EVERYTHING = "*";

  record Node(UUID id, String code, String path) {}

  private final DataSource database;

  TreePaths(DataSource database) {
    this.database = database;
  }

  Set<String> pathsOf(Set<String> idsOrCodes) {
    if (idsOrCodes.isEmpty()) {
      return Set.of();
    }
    if (idsOrCodes.contains(EVERYTHING)) {
      return Set.of(WHOLE_TREE);
    }
    var sql =
        "select path::text from org_tree"
            + " where (organization_id = any(?) or code = any(?)) and path is not null";
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      var ids = idsOrCodes.stream().flatMap(text -> asId(text).stream()).toArray();
      query.setArray(1, connection.createArrayOf("uuid", ids));
      query.setArray(2, connection.createArrayOf("text", idsOrCodes.toArray()));
      var paths = new HashSet<String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          paths.add(rows.getString(1));
        }
      }
      return Set.copyOf(paths);
    } catch (SQLException e) {
      throw new TreeUnreadable(e);
    }
  }

  Optional<Node> find(String idOrCode) {
    var id = asId(idOrCode);
    var key = id.isPresent() ? "organization_id" : "code";
    // no path while a node is poisoned; two epochs may name one code while a restore is under way
    var sql =
        "select organization_id, code, path::text from org_tree where path is not null and "
            + key
            + " = ? order by epoch desc, revision desc limit 1";
    try (var connection = database.getConnection();
        var query = prepare(connection, sql, id.isPresent() ? id.get() : idOrCode);
        var rows = query.executeQuery()) {
      return rows.next()
          ? Optional.of(
              new Node(rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3)))
          : Optional.empty();
    } catch (SQLException e) {
      throw new TreeUnreadable(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object key)
      throws SQLException {
    var query = connection.prepareStatement(sql);
    query.setObject(1, key);
    return query;
  }

  static boolean covers(Set<String> scope, String path) {
    return scope.stream()
        .anyMatch(s -> s.equals(WHOLE_TREE) || s.equals(path) || path.startsWith(s + "."));
  }

  /** The paths as a PostgreSQL array of ltree. */
  static String literal(Set<String> paths) {
    return paths.stream()
        .sorted()
        .map(path -> '"' + path + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Optional<UUID> asId(String text) {
    if (text.length() != 36) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException isCode) {
      return Optional.empty();
    }
  }

  static final class TreeUnreadable extends RuntimeException {
    TreeUnreadable(SQLException cause) {
      super("The tree cannot be read", cause);
    }
  }
}
