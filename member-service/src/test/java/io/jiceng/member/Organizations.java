package io.jiceng.member;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** ROOT over counties A and B; branches A1, A2, an old one A0, a functional one AF; B1 under B. */
public final class Organizations {
  private Organizations() {}

  public static void plant(DataSource database) {
    put(database, "ROOT", "COMMITTEE", "REGULAR", "2010-01-01", List.of());
    put(database, "A", "COMMITTEE", "REGULAR", "2010-01-01", List.of("ROOT"));
    put(database, "A1", "BRANCH", "REGULAR", "2010-01-01", List.of("ROOT", "A"));
    put(database, "A2", "JOINT_BRANCH", "REGULAR", "2020-01-01", List.of("ROOT", "A"));
    put(database, "AF", "BRANCH", "FUNCTIONAL", "2010-01-01", List.of("ROOT", "A"));
    put(database, "B", "COMMITTEE", "REGULAR", "2010-01-01", List.of("ROOT"));
    put(database, "B1", "BRANCH", "REGULAR", "2010-01-01", List.of("ROOT", "B"));
  }

  /** One more branch of county A. */
  public static UUID another(DataSource database, String code) {
    put(database, code, "BRANCH", "REGULAR", "2010-01-01", List.of("ROOT", "A"));
    return id(code);
  }

  public static UUID id(String code) {
    return UUID.nameUUIDFromBytes(code.getBytes(UTF_8));
  }

  private static void put(
      DataSource database,
      String code,
      String form,
      String nature,
      String foundedOn,
      List<String> parents) {
    var path = new StringBuilder();
    parents.forEach(parent -> path.append(label(parent)).append('.'));
    path.append(label(code));
    var sql =
        "insert into org_tree (organization_id, code, name, form, nature, status, founded_on, path,"
            + " epoch, revision) values (?, ?, ?, ?, ?, 'ACTIVE', ?, ?::ltree, 1, 1)"
            + " on conflict do nothing";
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(sql)) {
      insert.setObject(1, id(code));
      insert.setString(2, code);
      insert.setString(3, code);
      insert.setString(4, form);
      insert.setString(5, nature);
      insert.setObject(6, LocalDate.parse(foundedOn));
      insert.setString(7, path.toString());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String label(String code) {
    return id(code).toString().replace("-", "");
  }
}
