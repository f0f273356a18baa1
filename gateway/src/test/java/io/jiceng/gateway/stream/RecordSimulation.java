package io.jiceng.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.gateway.database.Sql;
import io.jiceng.gateway.rollup.MonthIndex;
import io.jiceng.gateway.rollup.Rebuild;
import io.jiceng.gateway.rollup.TreeFollower;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.publish.MemoryBroker;
import io.jiceng.kit.publish.MemoryPartition;
import io.jiceng.kit.stream.Transactions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One seeded run of the whole path: records and the tree change in two services, marks become cells
 * and messages, the tree travels beside them, two replicas of the gateway add up; everything
 * crashes, repeats, is late, is restored or emptied. Several small forests share the run, each a
 * schedule of its own.
 */
final class RecordSimulation {

  static final int FIRST = MonthIndex.of(2018, 1);
  static final int LAST = MonthIndex.of(2024, 12);
  private static final int STEPS = 60;

  private final Random random;
  private final SteppingClock clock = new SteppingClock();
  private final GatewayDatabase gateway;
  private final MemoryBroker broker = new MemoryBroker();
  private final Readers readers;
  private final TreeReader tree;
  private final Registry registry;
  private final Books books;
  private final List<SimulatedService> services;
  private final List<Integer> forests;

  RecordSimulation(long seed, int size, GatewayDatabase gateway) throws SQLException {
    this.random = new Random(seed);
    this.gateway = gateway;
    this.readers = new Readers(random, gateway.database());
    this.tree = new TreeReader(readers, clock, new TreeFollower());
    gateway.empty();
    this.registry = new Registry(random, broker, clock);
    this.books = new Books(random, broker, clock, registry, readers);
    this.services = List.of(registry.service, books.service);
    this.forests = IntStream.range(0, size).boxed().toList();
    books.openAccounts(forests);
  }

  /** Days from before the opening month to the last month. */
  static LocalDate day(Random random) {
    return LocalDate.of(2017, 6, 1).plusDays(random.nextInt(2_700));
  }

  void run() throws SQLException {
    for (int step = 0; step < STEPS; step++) {
      clock.step();
      change();
      disturb();
      for (int travels = 0; travels < 3; travels++) {
        travel();
      }
    }
    settle();
    prove();
  }

  private void change() throws SQLException {
    List<Integer> some = forests.stream().filter(forest -> random.nextInt(3) > 0).toList();
    if (random.nextInt(5) < 2) {
      registry.change(some);
    } else {
      books.change(some);
    }
  }

  private void disturb() throws SQLException {
    SimulatedService service = oneOf(services);
    int dice = random.nextInt(100);
    if (dice < 10) {
      service.killPublisher();
    } else if (dice < 20) {
      service.endWriter();
    } else if (dice < 23) {
      service.backUp();
    } else if (dice < 26) {
      if (service.restore()) {
        registry.read();
      }
    } else if (dice < 28) {
      broker.empty();
      services.forEach(SimulatedService::killPublisher);
    } else if (dice < 33) {
      oneOf(broker.partitions(Topics.FIGURES)).compact();
    } else if (dice < 35) {
      tree().compact();
    } else if (dice < 38) {
      oneOf(broker.partitions(Topics.FIGURES)).haunt(random);
    } else if (dice < 39) {
      gateway
          .database()
          .write(
              connection -> {
                Rebuild.start(connection);
                return true;
              });
    }
  }

  private void travel() throws SQLException {
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> oneOf(services).publish();
      case 3 -> tree.deliver(gatewayTransactions(), tree(), some());
      case 4 -> books.tree.deliver(books.service.transactions(), tree(), some());
      case 5 -> readers.deliver(catalogue(), 1 + random.nextInt(5));
      default -> readers.deliver(oneOf(broker.partitions(Topics.FIGURES)), 1 + random.nextInt(60));
    }
  }

  /** Mostly more than a step brings, so that readers are seldom far behind. */
  private int some() {
    return 1 + random.nextInt(10 * forests.size());
  }

  private void settle() throws SQLException {
    registry.service.publishAll();
    books.tree.finish(books.service.transactions(), tree());
    books.service.publishAll();
    tree.finish(gatewayTransactions(), tree());
    readers.finish(catalogue());
    for (MemoryPartition partition : broker.partitions(Topics.FIGURES)) {
      readers.finish(partition);
    }
    registry.read();
  }

  private void prove() throws SQLException {
    for (SimulatedService service : services) {
      assertThat(service.rows("select * from figure_mark")).isEmpty();
      assertThat(service.rows("select * from dead_letter")).isEmpty();
    }
    gateway
        .database()
        .read(
            connection -> {
              Sql.query(
                  connection,
                  "select topic, key, reason from dead_letter",
                  row -> {
                    throw new AssertionError(
                        row.getString(1) + row.getString(2) + row.getString(3));
                  });
              return true;
            });
    var kinds =
        Map.of(
            "node.count", "STOCK",
            "entry.amount", "FLOW",
            "entry.big-amount", "FLOW",
            "site.count", "STOCK");
    var count = new CountByHand(registry.parents(), kinds, FIRST, LAST);
    new Recount(registry, books, count).run();
    count.requireTotals(gateway.database());
  }

  private MemoryPartition tree() {
    return broker.partitions(Topics.TREE).getFirst();
  }

  private MemoryPartition catalogue() {
    return broker.partitions(Topics.CATALOGUE).getFirst();
  }

  private Transactions gatewayTransactions() {
    return Transactions.of(gateway.dataSource());
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
