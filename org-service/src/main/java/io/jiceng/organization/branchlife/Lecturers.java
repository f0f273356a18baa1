package io.jiceng.organization.branchlife;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** LIFE-06: leaders who lectured, each once a year, where they first did. */
@ApplicationScoped
class Lecturers {
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended(k, 7)) from unnest(?::text[]) k order by k";
  private static final String REMOVE =
      """
      delete from org_life_lecturer l using unnest(?::uuid[], ?::integer[]) k (person, year)
      where l.person_id = k.person and l.year = k.year
      """;
  private static final String ADD =
      """
      insert into org_life_lecturer (person_id, year, host_rank, record_id, organization_id, held_on)
      select distinct on (k.person, k.year) k.person, k.year, r.host_rank, r.id, r.organization_id, r.held_on
      from unnest(?::uuid[], ?::integer[]) k (person, year)
      join org_life_record r on r.host_person_id = k.person
        and r.held_on between make_date(k.year, 1, 1) and make_date(k.year, 12, 31)
      where r.status in ('CONFIRMED', 'LOCKED') and 'PARTY_LECTURE' = any(r.kinds) and r.host_rank in ('COUNTY', 'TOWNSHIP')
      order by k.person, k.year, r.held_on, r.id
      """;

  private final DataSource database;

  Lecturers(DataSource database) {
    this.database = database;
  }

  record Key(UUID person, int year) {}

  static Set<Key> keys(Collection<OrgLifeRecord> records) {
    return records.stream()
        .filter(it -> it.hostPersonId != null && it.facts().serves(LifeKind.PARTY_LECTURE))
        .filter(it -> it.hostRank == HostRank.COUNTY || it.hostRank == HostRank.TOWNSHIP)
        .map(it -> new Key(Objects.requireNonNull(it.hostPersonId), it.heldOn.getYear()))
        .collect(Collectors.toSet());
  }

  /** Counts these people anew, after their records were written. */
  void recount(Collection<Key> touched) {
    var keys = List.copyOf(Set.copyOf(touched));
    if (keys.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection();
        var lock = connection.prepareStatement(LOCK);
        var remove = connection.prepareStatement(REMOVE);
        var add = connection.prepareStatement(ADD)) {
      var people = connection.createArrayOf("uuid", keys.stream().map(Key::person).toArray());
      var years = connection.createArrayOf("integer", keys.stream().map(Key::year).toArray());
      lock.setArray(
          1,
          connection.createArrayOf(
              "text", keys.stream().map(it -> it.person() + "/" + it.year()).toArray()));
      lock.execute();
      remove.setArray(1, people);
      remove.setArray(2, years);
      remove.executeUpdate();
      add.setArray(1, people);
      add.setArray(2, years);
      add.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot count lecturers", e);
    }
  }
}
