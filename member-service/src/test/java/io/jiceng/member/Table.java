package io.jiceng.member;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the database of a test. */
public final class Table {
  private Table() {}

  /** The first column of the only row, as text. */
  public static String one(DataSource database, String sql) {
    try (var connection = database.getConnection();
        var query = connection.createStatement();
        var rows = query.executeQuery(sql)) {
      if (!rows.next()) {
        throw new AssertionError("no row: " + sql);
      }
      return String.valueOf(rows.getString(1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A member of a branch on a day, as a person would see. */
  public record Counted(String category, String sex, String education, LocalDate birthDate) {}

  public static List<Counted> count(DataSource database, String branch, LocalDate day) {
    var sql =
        """
        select p.category, n.sex, n.education, n.birth_date
        from membership_period p
        join member m on m.id = p.member_id join person n on n.id = m.person_id
        where p.organization_id = ? and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
        """;
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setObject(1, Organizations.id(branch));
      query.setObject(2, day);
      query.setObject(3, day);
      var people = new ArrayList<Counted>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          people.add(
              new Counted(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getObject(4, LocalDate.class)));
        }
      }
      return people;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void run(DataSource database, String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
