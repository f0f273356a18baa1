package io.jiceng.member.membership;

import io.jiceng.member.person.Education;
import io.jiceng.member.person.EthnicGroup;
import io.jiceng.member.person.Person;
import io.jiceng.member.person.Sex;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The tables of members, many rows at a time and inside the running transaction. */
@ApplicationScoped
class MemberTables {
  private static final String KNOWN =
      """
      select n.id_number_index, n.id as person_id, n.name, n.sex, n.birth_date, n.ethnic_group,
        n.education, n.phone, m.id as member_id, m.organization_id, m.category, m.residence,
        m.joined_on, m.full_since,
        m.organization_id in (select t.organization_id from org_tree t
          where t.path <@ any(cast(? as ltree[]))) as in_scope
      from person n
      left join member m on m.person_id = n.id and m.left_on is null
      where n.id_number_index = any(?)
      """;

  private static final String CORRECT_PEOPLE =
      """
      update person n set name = c.name, ethnic_group = c.ethnic_group, education = c.education,
        phone = c.phone, version = n.version + 1, updated_at = ?, updated_by = ?
      from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
        cast(? as text[])) c (id, name, ethnic_group, education, phone)
      where n.id = c.id
      """;

  private static final String CORRECT_PERIODS =
      """
      update membership_period p set residence = c.residence
      from unnest(cast(? as uuid[]), cast(? as text[])) c (member_id, residence)
      where p.member_id = c.member_id and p.valid_to is null and p.residence <> c.residence
      """;

  private static final String CORRECT_MEMBERS =
      """
      update member m set residence = c.residence, version = m.version + 1, updated_at = ?,
        updated_by = ?
      from unnest(cast(? as uuid[]), cast(? as text[])) c (id, residence)
      where m.id = c.id
      returning m.id, m.organization_id, m.version
      """;

  private final DataSource database;

  MemberTables(DataSource database) {
    this.database = database;
  }

  /** A person on record, with the open membership if there is one. */
  record Known(
      UUID personId, Person.Facts facts, @Nullable String sealedPhone, @Nullable Membership open) {

    record Membership(
        UUID memberId,
        UUID organizationId,
        Category category,
        Residence residence,
        LocalDate joinedOn,
        @Nullable LocalDate fullSince,
        boolean inScope) {}
  }

  /** What a correction leaves in a row. */
  record Correction(
      UUID personId,
      UUID memberId,
      Person.Facts facts,
      @Nullable String sealedPhone,
      Residence residence) {}

  /** People on record, by the blind index of their ID numbers. */
  Map<String, Known> known(Collection<String> indexes, String paths) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(KNOWN)) {
      query.setString(1, paths);
      query.setArray(2, connection.createArrayOf("text", indexes.toArray()));
      var known = new HashMap<String, Known>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          known.put(rows.getString("id_number_index"), known(rows));
        }
      }
      return known;
    } catch (SQLException e) {
      throw new TablesRefused(e);
    }
  }

  private static Known known(ResultSet row) throws SQLException {
    var facts =
        new Person.Facts(
            row.getString("name"),
            Codes.of(Sex.class, row.getString("sex")),
            row.getObject("birth_date", LocalDate.class),
            Codes.of(EthnicGroup.class, row.getString("ethnic_group")),
            Codes.of(Education.class, row.getString("education")));
    var memberId = row.getObject("member_id", UUID.class);
    var open =
        memberId == null
            ? null
            : new Known.Membership(
                memberId,
                row.getObject("organization_id", UUID.class),
                Category.valueOf(row.getString("category")),
                Residence.valueOf(row.getString("residence")),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("full_since", LocalDate.class),
                row.getBoolean("in_scope"));
    return new Known(row.getObject("person_id", UUID.class), facts, row.getString("phone"), open);
  }

  /** Rows by table, in the order in which they refer to each other. */
  void copy(Map<String, CopyText> rows) {
    try (var connection = database.getConnection()) {
      var copies = connection.unwrap(PGConnection.class).getCopyAPI();
      for (var table : rows.entrySet()) {
        if (!table.getValue().isEmpty()) {
          copies.copyIn(
              "copy " + table.getKey() + " from stdin",
              new ByteArrayInputStream(table.getValue().bytes()));
        }
      }
    } catch (SQLException e) {
      throw new TablesRefused(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Corrects people and memberships; what to tell others about each. */
  List<MemberJournal.MemberChanged> correct(List<Correction> corrections, Person.Stamp stamp) {
    if (corrections.isEmpty()) {
      return List.of();
    }
    try (var connection = database.getConnection()) {
      correctPeople(connection, corrections, stamp);
      correctPeriods(connection, corrections);
      return correctMembers(connection, corrections, stamp);
    } catch (SQLException e) {
      throw new TablesRefused(e);
    }
  }

  private static void correctPeople(
      Connection connection, List<Correction> corrections, Person.Stamp stamp) throws SQLException {
    try (var update = connection.prepareStatement(CORRECT_PEOPLE)) {
      update.setTimestamp(1, Timestamp.from(stamp.at()));
      update.setString(2, stamp.by());
      update.setArray(3, array(connection, "uuid", corrections, Correction::personId));
      update.setArray(4, array(connection, "text", corrections, c -> c.facts().name()));
      update.setArray(
          5, array(connection, "text", corrections, c -> c.facts().ethnicGroup().code()));
      update.setArray(6, array(connection, "text", corrections, c -> c.facts().education().code()));
      update.setArray(7, array(connection, "text", corrections, Correction::sealedPhone));
      update.executeUpdate();
    }
  }

  private static void correctPeriods(Connection connection, List<Correction> corrections)
      throws SQLException {
    try (var update = connection.prepareStatement(CORRECT_PERIODS)) {
      update.setArray(1, array(connection, "uuid", corrections, Correction::memberId));
      update.setArray(2, array(connection, "text", corrections, c -> c.residence().name()));
      update.executeUpdate();
    }
  }

  private static List<MemberJournal.MemberChanged> correctMembers(
      Connection connection, List<Correction> corrections, Person.Stamp stamp) throws SQLException {
    try (var update = connection.prepareStatement(CORRECT_MEMBERS)) {
      update.setTimestamp(1, Timestamp.from(stamp.at()));
      update.setString(2, stamp.by());
      update.setArray(3, array(connection, "uuid", corrections, Correction::memberId));
      update.setArray(4, array(connection, "text", corrections, c -> c.residence().name()));
      var changed = new ArrayList<MemberJournal.MemberChanged>();
      try (var rows = update.executeQuery()) {
        while (rows.next()) {
          changed.add(
              new MemberJournal.MemberChanged(
                  rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getLong(3)));
        }
      }
      return changed;
    }
  }

  private static <T> Array array(
      Connection connection, String type, List<T> rows, Function<T, @Nullable Object> value)
      throws SQLException {
    return connection.createArrayOf(type, rows.stream().map(value).toArray());
  }

  /** The database refused rows; the kit tells which, without quoting them. */
  static final class TablesRefused extends RuntimeException {
    TablesRefused(SQLException cause) {
      super("rows refused", cause);
    }
  }
}
