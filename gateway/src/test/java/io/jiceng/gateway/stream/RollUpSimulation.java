package io.jiceng.gateway.stream;

import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.rollup.Rebuild;
import io.jiceng.gateway.rollup.TreeFollower;
import io.jiceng.gateway.stream.Forest.Node;
import io.jiceng.gateway.stream.Forest.SetName;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.publish.MemoryPartition;
import io.jiceng.kit.stream.Json;
import io.jiceng.kit.stream.Version;
import io.jiceng.kit.tree.TreeFact;
import io.jiceng.kit.tree.TreeReplica;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * One seeded run: services change, move, restate and are restored; two replicas of the gateway read
 * in any order, crash and repeat. Several small forests share the run, each a schedule of its own.
 */
final class RollUpSimulation {

  private static final int PARTITIONS = 2;
  private static final int STEPS = 60;

  /** Epochs rise over all runs, because the database remembers the tree's. */
  private static final AtomicLong EPOCH = new AtomicLong(1);

  /** A service publishing one view. */
  private static final class Service {
    final String name;
    final String view;
    final List<String> figures;
    long epoch = EPOCH.getAndIncrement();
    long revision;

    Service(String name, String view, String... figures) {
      this.name = name;
      this.view = view;
      this.figures = List.of(figures);
    }
  }

  private final Random random;
  private final Database database;
  private final TreeReplica tree = new TreeReplica(List.of(new TreeFollower()));
  private final List<Forest> forests = new ArrayList<>();
  private final List<Service> services =
      List.of(
          new Service("a", "post", "post.count", "post.pay"),
          new Service("b", "person", "person.count"));
  private final List<MemoryPartition> figures = new ArrayList<>();
  private final MemoryPartition catalogue;
  private final List<TreeFact> treeLog = new ArrayList<>();
  private int treeNext;
  private long treeEpoch = EPOCH.getAndIncrement();
  private long treeRevision;
  private final Map<String, String> kinds = new HashMap<>();
  private final Readers readers;

  RollUpSimulation(long seed, int size, GatewayDatabase gateway) throws SQLException {
    this.random = new Random(seed);
    this.database = gateway.database();
    this.readers = new Readers(random, database);
    for (int i = 0; i < PARTITIONS; i++) {
      figures.add(new MemoryPartition(Topics.FIGURES, i));
    }
    this.catalogue = new MemoryPartition(Topics.CATALOGUE, 0);
    gateway.empty();
    for (int i = 0; i < size; i++) {
      var forest = new Forest(random);
      forests.add(forest);
      forest.nodes.forEach(node -> state(forest, node));
    }
    services.forEach(service -> service.figures.forEach(figure -> declare(service, figure)));
  }

  void run() throws SQLException {
    for (int step = 0; step < STEPS; step++) {
      happen();
    }
    settle();
    for (Forest forest : forests) {
      forest.requireTotals(database, kinds);
    }
  }

  private void happen() throws SQLException {
    int dice = random.nextInt(1000);
    if (dice < 500) {
      forests.forEach(forest -> changeCells(forest.any()));
    } else if (dice < 700) {
      forests.forEach(this::changeTree);
    } else if (dice < 730) {
      restate(oneOf(services));
    } else if (dice < 750) {
      restateTree();
    } else if (dice < 770) {
      Service service = oneOf(services);
      declare(service, oneOf(service.figures));
    } else if (dice < 790) {
      oneOf(figures).compact();
    } else if (dice < 800) {
      figures.forEach(MemoryPartition::empty);
      services.forEach(this::restate);
    } else if (dice < 805) {
      database.write(
          connection -> {
            Rebuild.start(connection);
            return true;
          });
    }
    switch (random.nextInt(5)) {
      case 0, 1 -> readers.deliver(oneOf(figures), 1 + random.nextInt(40));
      case 2, 3 -> deliverTree(1 + random.nextInt(20));
      default -> readers.deliver(catalogue, 1 + random.nextInt(3));
    }
  }

  private void changeCells(Node node) {
    Service service = oneOf(services);
    var set = new SetName(service.view, 2021 + random.nextInt(4));
    node.sets().put(set, randomCells(service.figures));
    publish(service, node, set);
    if (random.nextInt(8) == 0) {
      topicOf(node.id()).haunt(random);
    }
  }

  private Map<String, Map<Integer, BigDecimal>> randomCells(List<String> names) {
    var cells = new HashMap<String, Map<Integer, BigDecimal>>();
    for (String figure : names) {
      var months = new HashMap<Integer, BigDecimal>();
      for (int n = random.nextInt(4); n > 0; n--) {
        months.put(1 + random.nextInt(12), BigDecimal.valueOf(random.nextInt(2000) - 500, 2));
      }
      if (!months.isEmpty()) {
        cells.put(figure, months);
      }
    }
    return cells;
  }

  private void publish(Service service, Node node, SetName set) {
    MemoryPartition topic = topicOf(node.id());
    topic.add(
        node.id() + "|" + set.view() + "|" + set.year(),
        Json.write(Map.of("cells", node.sets().getOrDefault(set, Map.of()))),
        headers(service, "cells", ++service.revision));
  }

  private void changeTree(Forest forest) {
    int dice = random.nextInt(10);
    if (dice < 7) {
      Node node = forest.any();
      if (forest.parents.knows(node.id()) && forest.move(node)) {
        state(forest, node);
      }
    } else if (dice < 9 && forest.nodes.size() < 12) {
      state(forest, forest.grow());
    } else {
      known(forest).limit(2).forEach(node -> state(forest, node));
    }
  }

  /**
   * The service was restored: some sets are as if they had never been, and a higher epoch states
   * the rest.
   */
  private void restate(Service service) {
    if (random.nextInt(4) == 0) {
      service.epoch = EPOCH.getAndIncrement();
      mark(service, "begin");
      stateSome(service, 3);
    }
    service.epoch = EPOCH.getAndIncrement();
    service.revision = random.nextInt(5);
    mark(service, "begin");
    forests.forEach(
        forest ->
            forest.nodes.forEach(
                node ->
                    node.sets()
                        .keySet()
                        .removeIf(
                            set -> set.view().equals(service.view) && random.nextInt(8) == 0)));
    stateSome(service, Integer.MAX_VALUE);
    mark(service, "end");
  }

  private void stateSome(Service service, int limit) {
    forests.forEach(
        forest ->
            forest.nodes.stream()
                .limit(limit)
                .forEach(
                    node ->
                        node.sets().keySet().stream()
                            .filter(set -> set.view().equals(service.view))
                            .forEach(set -> publish(service, node, set))));
  }

  private void mark(Service service, String kind) {
    for (MemoryPartition topic : figures) {
      topic.add(
          "marker|" + service.name + "|" + topic.partition() + "|" + kind,
          "{}",
          headers(service, kind, ++service.revision));
    }
  }

  private static Stream<Node> known(Forest forest) {
    return forest.nodes.stream().filter(node -> forest.parents.knows(node.id()));
  }

  private void state(Forest forest, Node node) {
    treeLog.add(
        new TreeFact.Organization(
            new Version(treeEpoch, ++treeRevision), forest.parents.state(node.id())));
  }

  private void restateTree() {
    treeEpoch = EPOCH.getAndIncrement();
    treeLog.add(new TreeFact.Begin(new Version(treeEpoch, ++treeRevision)));
    for (Forest forest : forests) {
      for (Node node : known(forest).toList()) {
        if (random.nextInt(25) == 0) {
          forest.parents.remove(node.id());
        } else {
          state(forest, node);
        }
      }
    }
    treeLog.add(new TreeFact.End(new Version(treeEpoch, ++treeRevision)));
  }

  private void declare(Service owner, String figure) {
    String kind = random.nextBoolean() ? "FLOW" : "STOCK";
    kinds.put(figure, kind);
    catalogue.add(
        owner.name + "/figure/" + figure,
        Json.write(
            Map.of(
                "id",
                figure,
                "service",
                owner.name,
                "view",
                owner.view,
                "zh",
                figure,
                "en",
                figure,
                "unit",
                "people",
                "precision",
                2,
                "kind",
                kind,
                "grain",
                "MONTH")),
        headers(owner, "figure", ++owner.revision));
  }

  private void deliverTree(int limit) throws SQLException {
    int to = Math.min(treeLog.size(), treeNext + limit);
    List<TreeFact> batch = treeLog.subList(treeNext, to);
    boolean crashes = readers.crashes();
    try {
      database.write(
          connection -> {
            tree.apply(connection, batch);
            if (crashes) {
              throw new Readers.Crash();
            }
            return true;
          });
      treeNext = random.nextInt(8) == 0 ? Math.max(0, to - random.nextInt(10)) : to;
    } catch (Readers.Crash e) {
      // nothing of it is there: it comes again
    }
  }

  private void settle() throws SQLException {
    for (MemoryPartition topic : figures) {
      readers.finish(topic);
    }
    readers.finish(catalogue);
    while (treeNext < treeLog.size()) {
      deliverTree(500);
    }
  }

  private static Map<String, String> headers(Service service, String kind, long revision) {
    return Map.of(
        "service",
        service.name,
        "kind",
        kind,
        "epoch",
        String.valueOf(service.epoch),
        "revision",
        String.valueOf(revision));
  }

  private MemoryPartition topicOf(UUID organization) {
    return figures.get(Math.floorMod(organization.hashCode(), PARTITIONS));
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
