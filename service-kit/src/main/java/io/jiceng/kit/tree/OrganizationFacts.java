package io.jiceng.kit.tree;

import io.jiceng.kit.stream.Json;
import io.jiceng.kit.stream.Version;
import io.jiceng.kit.tree.TreeFact.Organization;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One batch of organisations, each named once, set-based. */
final class OrganizationFacts {
  private static final String STORED =
      """
      select organization_id, epoch, revision, poisoned from org_tree where organization_id = any(?)
      """;
  private static final String LINKS =
      """
      select organization_id, parent_id, from_month, to_month from org_link
       where organization_id = any(?) order by organization_id, from_month
      """;
  private static final String UPSERT =
      """
      insert into org_tree (organization_id, code, name, short_name, form, nature, setting, place_code, status,
                            founded_on, closed_on, parent_id, epoch, revision)
      select id, code, name, "shortName", form, nature, setting, "placeCode", status,
             "foundedOn", "closedOn", "parentId", epoch, revision
        from jsonb_to_recordset(?::jsonb) as f(
             id uuid, code text, name text, "shortName" text, form text, nature text, setting text, "placeCode" text,
             status text, "foundedOn" date, "closedOn" date, "parentId" uuid, epoch bigint, revision bigint)
      on conflict (organization_id) do update set
        code = excluded.code, name = excluded.name, short_name = excluded.short_name, form = excluded.form,
        nature = excluded.nature, setting = excluded.setting, place_code = excluded.place_code,
        status = excluded.status, founded_on = excluded.founded_on, closed_on = excluded.closed_on,
        parent_id = excluded.parent_id, poisoned = false, epoch = excluded.epoch, revision = excluded.revision
      """;
  private static final String INSERT_LINKS =
      """
      insert into org_link (organization_id, parent_id, from_month, to_month)
      select * from unnest(?::uuid[], ?::uuid[], ?::int[], ?::int[])
      """;

  private record Stored(Version version, boolean poisoned) {}

  private record Row(
      UUID id,
      String code,
      String name,
      @Nullable String shortName,
      @Nullable String form,
      @Nullable String nature,
      @Nullable String setting,
      @Nullable String placeCode,
      String status,
      @Nullable Object foundedOn,
      @Nullable Object closedOn,
      @Nullable UUID parentId,
      long epoch,
      long revision) {
    static Row of(Organization fact) {
      OrganizationState s = fact.state();
      return new Row(
          s.id(),
          s.code(),
          s.name(),
          s.shortName(),
          s.form(),
          s.nature(),
          s.setting(),
          s.placeCode(),
          s.status(),
          s.foundedOn(),
          s.closedOn(),
          s.parentId(),
          fact.version().epoch(),
          fact.version().revision());
    }
  }

  private final Connection connection;
  private final List<TreeObserver> observers;

  OrganizationFacts(Connection connection, List<TreeObserver> observers) {
    this.connection = connection;
    this.observers = observers;
  }

  void apply(Map<UUID, Organization> facts) throws SQLException {
    if (facts.isEmpty()) {
      return;
    }
    Map<UUID, Stored> stored = stored(facts.keySet());
    List<Organization> fresh =
        facts.values().stream()
            .filter(fact -> isFresh(fact, stored.get(fact.state().id())))
            .toList();
    if (fresh.isEmpty()) {
      return;
    }
    Map<UUID, List<MonthLink>> moved = moved(fresh);
    Set<UUID> repath = new HashSet<>(moved.keySet());
    for (Organization fact : fresh) {
      Stored old = stored.get(fact.state().id());
      if (old == null || old.poisoned()) {
        repath.add(fact.state().id());
      }
    }
    write(fresh, moved, repath);
  }

  private void write(List<Organization> fresh, Map<UUID, List<MonthLink>> moved, Set<UUID> repath)
      throws SQLException {
    Set<UUID> touched = Set.copyOf(moved.keySet());
    if (!touched.isEmpty()) {
      for (TreeObserver observer : observers) {
        observer.before(connection, touched);
      }
    }
    try (var upsert = connection.prepareStatement(UPSERT)) {
      upsert.setString(1, Json.write(fresh.stream().map(Row::of).toList()));
      upsert.executeUpdate();
    }
    replaceLinks(moved);
    if (!repath.isEmpty()) {
      TreePaths.rewrite(connection, repath);
    }
    if (!touched.isEmpty()) {
      for (TreeObserver observer : observers) {
        observer.after(connection, touched);
      }
    }
  }

  private static boolean isFresh(Organization fact, @Nullable Stored stored) {
    return stored == null || fact.version().isAfter(stored.version());
  }

  private Map<UUID, Stored> stored(Collection<UUID> ids) throws SQLException {
    var stored = new HashMap<UUID, Stored>();
    try (var query = connection.prepareStatement(STORED)) {
      query.setArray(1, uuids(ids));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          var version = new Version(rows.getLong(2), rows.getLong(3));
          stored.put(rows.getObject(1, UUID.class), new Stored(version, rows.getBoolean(4)));
        }
      }
    }
    return stored;
  }

  /** The organisations whose parents differ in some month, with their new ones. */
  private Map<UUID, List<MonthLink>> moved(List<Organization> fresh) throws SQLException {
    var links = new HashMap<UUID, List<MonthLink>>();
    try (var query = connection.prepareStatement(LINKS)) {
      query.setArray(1, uuids(fresh.stream().map(fact -> fact.state().id()).toList()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          links
              .computeIfAbsent(rows.getObject(1, UUID.class), id -> new ArrayList<>())
              .add(new MonthLink(rows.getObject(2, UUID.class), rows.getInt(3), rows.getInt(4)));
        }
      }
    }
    var moved = new HashMap<UUID, List<MonthLink>>();
    for (Organization fact : fresh) {
      List<MonthLink> now = MonthLink.of(fact.state().links());
      if (!now.equals(links.get(fact.state().id()))) {
        moved.put(fact.state().id(), now);
      }
    }
    return moved;
  }

  private void replaceLinks(Map<UUID, List<MonthLink>> moved) throws SQLException {
    if (moved.isEmpty()) {
      return;
    }
    try (var delete =
        connection.prepareStatement("delete from org_link where organization_id = any(?)")) {
      delete.setArray(1, uuids(moved.keySet()));
      delete.executeUpdate();
    }
    var ids = new ArrayList<UUID>();
    var links = new ArrayList<MonthLink>();
    moved.forEach(
        (id, months) ->
            months.forEach(
                link -> {
                  ids.add(id);
                  links.add(link);
                }));
    try (var insert = connection.prepareStatement(INSERT_LINKS)) {
      insert.setArray(1, uuids(ids));
      insert.setArray(
          2, connection.createArrayOf("uuid", links.stream().map(MonthLink::parentId).toArray()));
      insert.setArray(
          3, connection.createArrayOf("int", links.stream().map(MonthLink::fromMonth).toArray()));
      insert.setArray(
          4, connection.createArrayOf("int", links.stream().map(MonthLink::toMonth).toArray()));
      insert.executeUpdate();
    }
  }

  private Array uuids(Collection<UUID> ids) throws SQLException {
    return connection.createArrayOf("uuid", ids.toArray());
  }
}
