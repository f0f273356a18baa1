package io.jiceng.gateway.stream;

import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.kit.publish.MemoryBroker;
import io.jiceng.kit.stream.TestDatabase;
import io.jiceng.kit.tree.ParameterState;
import io.jiceng.kit.tree.TreeAuthority;
import io.jiceng.kit.tree.TreeReplica;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service that owns the tree: organisations are founded, move and close; thresholds change. */
final class Registry {

  static final FigureCatalogue CATALOGUE =
      FigureCatalogue.parse(
          List.of(
              """
              views:
                - id: node
                  records: nodes
                  sources: [{table: node, organization: id}]
              figures:
                - {id: node.count, view: node, kind: STOCK, zh: 组织数, en: Organisations, unit: organisations, precision: 0}
              """));

  private static final String TABLES =
      """
      create table node (id uuid primary key, forest integer not null, founded_on date not null, closed_on date);
      create table node_link (node_id uuid not null references node, from_month integer not null, parent_id uuid,
                              primary key (node_id, from_month));
      create table threshold (id uuid primary key, organization_id uuid unique, value text not null,
                              valid_from date not null);
      create view figure_node as
        select id as organization_id, figure_month(founded_on) as month, id as record_id, 1::bigint as value from node
        union all
        select id, figure_month(closed_on), id, -1 from node where closed_on is not null;
      """;

  final SimulatedService service;
  private final Random random;
  private final TreeAuthority authority;
  private final Map<Integer, List<UUID>> forests = new HashMap<>();
  private final Set<UUID> moved = new LinkedHashSet<>();
  private final List<ParameterState> set = new ArrayList<>();
  private final List<UUID> removed = new ArrayList<>();
  private ParentHistory parents = new ParentHistory();

  Registry(Random random, MemoryBroker broker, Clock clock) throws SQLException {
    this.random = random;
    this.service = new SimulatedService("org", TABLES, CATALOGUE, random, broker, clock);
    this.authority =
        new TreeAuthority(
            service.dataSource(), new TreeReplica(List.of()), service.outbox(), "org");
  }

  /** One act in each of some forests, in one transaction, which may be given up. */
  void change(List<Integer> chosen) throws SQLException {
    boolean givesUp = random.nextInt(10) == 0;
    try {
      service.write(
          connection -> {
            for (int forest : chosen) {
              act(connection, forest);
            }
            state(connection);
            if (givesUp) {
              throw new Readers.Crash();
            }
          });
    } catch (Readers.Crash e) {
      read();
    }
  }

  /** What the acts have changed, stated all at once. */
  private void state(Connection connection) throws SQLException {
    authority.state(
        connection,
        moved.stream().map(parents::state).toList(),
        List.copyOf(set),
        List.copyOf(removed));
    moved.clear();
    set.clear();
    removed.clear();
  }

  private void act(Connection connection, int forest) throws SQLException {
    List<UUID> nodes = nodes(forest);
    int dice = random.nextInt(20);
    if (nodes.size() < 4 || (dice < 4 && nodes.size() < 12)) {
      found(connection, forest);
    } else if (dice < 12) {
      move(connection, oneOf(nodes), oneOf(nodes));
    } else if (dice < 15) {
      close(connection, oneOf(nodes));
    } else if (dice < 19) {
      setThreshold(connection, oneOf(nodes));
    } else if (random.nextInt(10) == 0) {
      setThreshold(connection, null);
    } else {
      removeThreshold(connection, oneOf(nodes));
    }
  }

  private void found(Connection connection, int forest) throws SQLException {
    List<UUID> nodes = nodes(forest);
    var id = new UUID(random.nextLong(), random.nextLong());
    UUID parent = nodes.isEmpty() || random.nextInt(12) == 0 ? null : oneOf(nodes);
    TestDatabase.run(
        connection, "insert into node values (?, ?, ?)", id, forest, RecordSimulation.day(random));
    TestDatabase.run(
        connection, "insert into node_link values (?, ?, ?)", id, ParentHistory.EVER, parent);
    parents.put(id, ParentHistory.EVER, parent);
    nodes.add(id);
    moved.add(id);
  }

  private void move(Connection connection, UUID node, UUID other) throws SQLException {
    UUID target = random.nextInt(10) == 0 ? null : other;
    int earliest = Math.max(RecordSimulation.FIRST, parents.lastMove(node));
    int month = earliest + random.nextInt(Math.max(1, RecordSimulation.LAST - earliest));
    if (parents.move(node, month, target, RecordSimulation.LAST)) {
      TestDatabase.run(
          connection,
          """
          insert into node_link values (?, ?, ?)
          on conflict (node_id, from_month) do update set parent_id = excluded.parent_id
          """,
          node,
          month,
          target);
      moved.add(node);
    }
  }

  private void close(Connection connection, UUID node) throws SQLException {
    LocalDate closed = random.nextInt(4) == 0 ? null : RecordSimulation.day(random);
    TestDatabase.run(
        connection,
        "update node set closed_on = greatest(founded_on, ?::date) where id = ?",
        closed,
        node);
    moved.add(node);
  }

  /** As the tables say: after something was undone. */
  void read() throws SQLException {
    forests.clear();
    for (String row : service.rows("select forest, id from node order by forest, id")) {
      String[] cells = row.split("\\|", -1);
      nodes(Integer.parseInt(cells[0])).add(UUID.fromString(cells[1]));
    }
    parents = new ParentHistory();
    for (String row : service.rows("select node_id, from_month, parent_id from node_link")) {
      String[] cells = row.split("\\|", -1);
      parents.put(
          UUID.fromString(cells[0]),
          Integer.parseInt(cells[1]),
          cells[2].equals("null") ? null : UUID.fromString(cells[2]));
    }
  }

  ParentHistory parents() {
    return parents;
  }

  /** The organisations of one schedule. */
  List<UUID> nodes(int forest) {
    return forests.computeIfAbsent(forest, key -> new ArrayList<>());
  }

  private UUID oneOf(List<UUID> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private void setThreshold(Connection connection, @Nullable UUID organization)
      throws SQLException {
    removeThreshold(connection, organization);
    var id = new UUID(random.nextLong(), random.nextLong());
    String value = String.valueOf(20 + random.nextInt(160));
    LocalDate from = RecordSimulation.day(random);
    TestDatabase.run(
        connection, "insert into threshold values (?, ?, ?, ?)", id, organization, value, from);
    set.add(new ParameterState(id, "bigEntry", organization, value, from, null, null, null));
  }

  private void removeThreshold(Connection connection, @Nullable UUID organization)
      throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "delete from threshold where organization_id is not distinct from ? returning id")) {
      delete.setObject(1, organization);
      try (var rows = delete.executeQuery()) {
        while (rows.next()) {
          removed.add(rows.getObject(1, UUID.class));
        }
      }
    }
  }
}
