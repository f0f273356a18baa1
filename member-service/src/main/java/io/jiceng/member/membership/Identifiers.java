package io.jiceng.member.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** By which other systems know members (外部标识). */
@ApplicationScoped
public class Identifiers {
  /** Under this system stands what a token says in its claim {@code person}. */
  public static final String LOGIN = "person-claim";

  private static final String OWNERS =
      """
      select i.system, i.value, i.member_id from member_identifier i
      join unnest(cast(? as text[]), cast(? as text[])) a (system, value)
        on a.system = i.system and a.value = i.value
      """;
  private static final String ADD =
      """
      insert into member_identifier (system, value, member_id)
      select system, value, member_id
      from unnest(cast(? as text[]), cast(? as text[]), cast(? as uuid[]))
        a (system, value, member_id)
      on conflict do nothing
      """;
  private static final String PERSON =
      """
      select m.person_id from member_identifier i join member m on m.id = i.member_id
      where i.system = ? and i.value = ?
      """;

  private final DataSource database;

  Identifiers(DataSource database) {
    this.database = database;
  }

  /** The members that have one of these identifiers. */
  Map<AdmitMember.Identifier, UUID> owners(Collection<AdmitMember.Identifier> asked) {
    if (asked.isEmpty()) {
      return Map.of();
    }
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(OWNERS)) {
      query.setArray(
          1, connection.createArrayOf("text", asked.stream().map(i -> i.system()).toArray()));
      query.setArray(
          2, connection.createArrayOf("text", asked.stream().map(i -> i.value()).toArray()));
      var owners = new HashMap<AdmitMember.Identifier, UUID>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          owners.put(
              new AdmitMember.Identifier(rows.getString(1), rows.getString(2)),
              rows.getObject(3, UUID.class));
        }
      }
      return owners;
    } catch (SQLException e) {
      throw new MemberTables.TablesRefused(e);
    }
  }

  /** Adds those that are not there yet. */
  void add(Map<AdmitMember.Identifier, UUID> identifiers) {
    if (identifiers.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(ADD)) {
      var keys = identifiers.keySet().stream().toList();
      insert.setArray(
          1, connection.createArrayOf("text", keys.stream().map(i -> i.system()).toArray()));
      insert.setArray(
          2, connection.createArrayOf("text", keys.stream().map(i -> i.value()).toArray()));
      insert.setArray(
          3, connection.createArrayOf("uuid", keys.stream().map(identifiers::get).toArray()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new MemberTables.TablesRefused(e);
    }
  }

  /** The person another system knows by this value. */
  public Optional<UUID> person(String system, String value) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(PERSON)) {
      query.setString(1, system);
      query.setString(2, value);
      try (var rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new MemberTables.TablesRefused(e);
    }
  }
}
