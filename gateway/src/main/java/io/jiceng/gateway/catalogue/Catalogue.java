package io.jiceng.gateway.catalogue;

import io.jiceng.gateway.database.Sql;
import io.jiceng.kit.stream.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The declared figures, by id. */
public final class Catalogue {

  private static final String PAGE =
      """
      select document::text from definition
       where not withdrawn and figure > ? order by figure limit ?
      """;

  private static final String FIND =
      """
      select document::text from definition where not withdrawn and figure = any(?) order by figure
      """;

  private Catalogue() {}

  public static List<Definition> page(Connection connection, String after, int rows)
      throws SQLException {
    return read(connection, PAGE, after, rows);
  }

  public static Map<String, Definition> find(Connection connection, Collection<String> ids)
      throws SQLException {
    var found = new HashMap<String, Definition>();
    for (Definition definition : read(connection, FIND, Sql.texts(connection, ids))) {
      found.put(definition.id(), definition);
    }
    return found;
  }

  public static Optional<Definition> find(Connection connection, String id) throws SQLException {
    return Optional.ofNullable(find(connection, List.of(id)).get(id));
  }

  private static List<Definition> read(Connection connection, String sql, Object... arguments)
      throws SQLException {
    var definitions = new ArrayList<Definition>();
    Sql.query(
        connection,
        sql,
        row -> definitions.add(Json.read(row.getString(1), Definition.class)),
        arguments);
    return definitions;
  }
}
