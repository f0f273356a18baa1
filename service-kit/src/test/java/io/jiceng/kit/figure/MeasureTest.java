package io.jiceng.kit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.stream.TestDatabase;
import io.jiceng.kit.stream.Version;
import io.jiceng.kit.tree.OrganizationState;
import io.jiceng.kit.tree.ParentLink;
import io.jiceng.kit.tree.TreeFact;
import io.jiceng.kit.tree.TreeReplica;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long the bulk cases take, with generous bounds. */
class MeasureTest {
  private final TestDatabase database = TestDatabase.fresh();

  @Test
  void twentyThousandRecordsOfFiveHundredOrganisations() throws SQLException {
    new Ledger(database);
    database.run(
        """
        insert into account select gen_random_uuid(), ('01900000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'a'
          from generate_series(1, 500) n
        """);
    var publisher = new FigurePublisher(Ledger.CATALOGUE, "ledger", database.transactions());
    publisher.prepare();
    long start = System.nanoTime();
    database.run(
        """
        insert into entry
        select gen_random_uuid(), a.id, date '2020-01-01' + (random() * 1500)::int, (random() * 1000)::numeric(18,2)
          from account a, generate_series(1, 40)
        """);
    long written = System.nanoTime();
    Prepared prepared = publisher.prepare();
    long computed = System.nanoTime();
    int sent = 0;
    for (var pending = publisher.pending(1000); !pending.isEmpty(); ) {
      sent += pending.size();
      publisher.confirm(pending);
      pending = publisher.pending(1000);
    }
    long confirmed = System.nanoTime();
    database.run("update entry set amount = amount");
    long updated = System.nanoTime();
    System.out.printf(
        "20,000 records, 500 organisations: insert %d ms (with %d marks), compute %d ms (%d sets), pending+confirm %d ms, update %d ms%n",
        ms(start, written),
        prepared.marks(),
        ms(written, computed),
        prepared.changed(),
        ms(computed, confirmed),
        ms(confirmed, updated));
    assertThat(sent).isEqualTo(prepared.changed());
    assertThat(ms(written, confirmed)).isLessThan(20_000);
  }

  @Test
  void aHundredThousandOrganisations() throws SQLException {
    var replica = new TreeReplica(List.of());
    long start = System.nanoTime();
    for (int from = 1; from <= 100_000; from += 5_000) {
      List<TreeFact> facts = new ArrayList<>();
      for (int n = from; n < from + 5_000; n++) {
        facts.add(fact(n, n, n == 1 ? 0 : Math.max(1, n / 10)));
      }
      apply(replica, facts);
    }
    long loaded = System.nanoTime();
    apply(replica, List.of(fact(2, 200_000, 3)));
    long moved = System.nanoTime();
    System.out.printf(
        "100,000 organisations: load %d ms, move of a subtree of %s: %d ms%n",
        ms(start, loaded),
        database.one(
            "select count(*) from org_tree where path <@ (select path from org_tree where code = 'c2')"),
        ms(loaded, moved));
    assertThat(ms(start, loaded)).isLessThan(120_000);
  }

  private void apply(TreeReplica replica, List<TreeFact> facts) throws SQLException {
    database
        .transactions()
        .run(
            connection -> {
              replica.apply(connection, facts);
              return facts.size();
            });
  }

  private static TreeFact fact(int number, int revision, int parent) {
    var link = new ParentLink(parent == 0 ? null : TestDatabase.id(parent), ParentLink.EVER, null);
    return new TreeFact.Organization(
        new Version(1, revision),
        new OrganizationState(
            TestDatabase.id(number),
            "c" + number,
            "组织" + number,
            null,
            "BRANCH",
            null,
            null,
            null,
            "ACTIVE",
            null,
            null,
            List.of(link)));
  }

  private static long ms(long from, long to) {
    return (to - from) / 1_000_000;
  }
}
