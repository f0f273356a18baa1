package io.jiceng.kit.rule;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Defaults of the parameters this service reads, where SQL finds them. */
public final class ParameterDeclarations {
  private ParameterDeclarations() {}

  public static void store(Connection connection, List<ParameterDeclaration> declared)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into parameter_declaration as d (code, default_value) values (?, ?)
            on conflict (code) do update set default_value = excluded.default_value
              where d.default_value is distinct from excluded.default_value
            """)) {
      for (ParameterDeclaration parameter : declared) {
        insert.setString(1, parameter.code());
        insert.setString(2, parameter.defaultValue());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
