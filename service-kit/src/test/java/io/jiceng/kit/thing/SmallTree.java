package io.jiceng.kit.thing;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** ROOT over A and B; A1 under A; B1 under B. */
public final class SmallTree {

  private SmallTree() {}

  public static void plant(DataSource database) {
    put(database, "ROOT", "");
    put(database, "A", "ROOT");
    put(database, "A1", "ROOT.A");
    put(database, "B", "ROOT");
    put(database, "B1", "ROOT.B");
  }

  public static UUID id(String code) {
    return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(DataSource database, String code, String parents) {
    var path = new StringBuilder();
    @Nullable UUID parentId = null;
    if (!parents.isEmpty()) {
      for (var parent : parents.split("\\.", -1)) {
        path.append(label(parent)).append('.');
        parentId = id(parent);
      }
    }
    path.append(label(code));
    var sql =
        "insert into org_tree (organization_id, code, name, parent_id, status, path, epoch, revision)"
            + " values (?, ?, ?, ?, 'ACTIVE', ?::ltree, 1, 1) on conflict do nothing";
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(sql)) {
      insert.setObject(1, id(code));
      insert.setString(2, code);
      insert.setString(3, code);
      insert.setObject(4, parentId);
      insert.setString(5, path.toString());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String label(String code) {
    return id(code).toString().replace("-", "");
  }
}
