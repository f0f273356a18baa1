package io.jiceng.gateway.stream;

import io.jiceng.kit.figure.Ledger;
import io.jiceng.kit.figure.TreeMarks;
import io.jiceng.kit.publish.MemoryBroker;
import io.jiceng.kit.stream.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A service with records of organisations it knows from the tree topic alone: entries (a flow, some
 * above a threshold that the tree decides) and sites (a stock).
 */
final class Books {

  private static final int ACCOUNTS = 3;

  final SimulatedService service;
  final TreeReader tree;
  private final Random random;
  private final Registry registry;

  Books(Random random, MemoryBroker broker, Clock clock, Registry registry, Readers readers)
      throws SQLException {
    this.random = random;
    this.registry = registry;
    this.service =
        new SimulatedService("economy", Ledger.TABLES, Ledger.CATALOGUE, random, broker, clock);
    this.tree = new TreeReader(readers, clock, new TreeMarks(Ledger.CATALOGUE));
  }

  void openAccounts(List<Integer> forests) throws SQLException {
    service.write(
        connection -> {
          for (int forest : forests) {
            for (int number = 0; number < ACCOUNTS; number++) {
              TestDatabase.run(
                  connection,
                  "insert into account values (?, ?, 'a')",
                  account(forest, number),
                  organization(forest));
            }
          }
        });
  }

  /** One act in each of some forests, in one transaction. */
  void change(List<Integer> forests) throws SQLException {
    if (random.nextInt(3) == 0) {
      service.writeSomehow(
          connection -> {
            for (int forest : forests) {
              enter(connection, forest);
            }
          });
    } else {
      service.write(
          connection -> {
            for (int forest : forests) {
              act(connection, forest);
            }
          });
    }
  }

  private void act(Connection connection, int forest) throws SQLException {
    switch (random.nextInt(8)) {
      case 0, 1 -> enter(connection, forest);
      case 2 ->
          TestDatabase.run(
              connection,
              """
              update entry set amount = amount + 45, day = day + 40
               where id = (select id from entry where account_id = ? order by id limit 1)
              """,
              account(forest));
      case 3 ->
          TestDatabase.run(
              connection,
              "delete from entry where id = (select id from entry where account_id = ? order by id limit 1)",
              account(forest));
      case 4 ->
          TestDatabase.run(
              connection,
              "update account set organization_id = ? where id = ?",
              organization(forest),
              account(forest));
      case 5 ->
          TestDatabase.run(
              connection,
              "insert into site values (?, ?, ?)",
              new UUID(random.nextLong(), random.nextLong()),
              organization(forest),
              RecordSimulation.day(random));
      case 6 ->
          TestDatabase.run(
              connection,
              """
              update site set closed_on = greatest(opened_on, ?::date)
               where id = (select id from site where organization_id = ? order by id limit 1)
              """,
              random.nextInt(3) == 0 ? null : RecordSimulation.day(random),
              organization(forest));
      default ->
          TestDatabase.run(
              connection,
              """
              update site set organization_id = ?
               where id = (select id from site where organization_id = ? order by id limit 1)
              """,
              organization(forest),
              organization(forest));
    }
  }

  private void enter(Connection connection, int forest) throws SQLException {
    TestDatabase.run(
        connection,
        "insert into entry values (?, ?, ?, ?)",
        new UUID(random.nextLong(), random.nextLong()),
        account(forest),
        RecordSimulation.day(random),
        1 + random.nextInt(199));
  }

  private UUID account(int forest) {
    return account(forest, random.nextInt(ACCOUNTS));
  }

  private static UUID account(int forest, int number) {
    return TestDatabase.id(forest * 100 + number);
  }

  /** Mostly one that is there, sometimes one that the tree will never know. */
  private UUID organization(int forest) {
    List<UUID> nodes = registry.nodes(forest);
    return nodes.isEmpty() || random.nextInt(20) == 0
        ? TestDatabase.id(forest * 100 + 99)
        : nodes.get(random.nextInt(nodes.size()));
  }
}
