package io.jiceng.bench;

import io.jiceng.local.LocalStack;
import io.jiceng.local.Service;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;

/** An emptied gateway adding everything up again from Kafka, against COPY and one aggregation. */
final class GatewayRebuild {
  private static final String CELLS = "select organization_id, figure, month, value from cell";
  private static final String LINKS =
      "select organization_id, ancestor_id, from_month, to_month from ancestry";

  /** Not those that came down to zero: what was taken back leaves a row behind. */
  private static final String PROOF =
      """
      select count(*), coalesce(sum(year_total), 0) from total
       where exists (select from unnest(array[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12]) m where m <> 0)
      """;

  private record Proof(long rows, BigDecimal sum) {}

  private GatewayRebuild() {}

  static Measured measure(LocalStack stack) throws Exception {
    Proof before;
    Duration limit;
    try (var database = stack.connect(Service.GATEWAY)) {
      before = proof(database);
      limit = copyAndAggregate(database);
    }
    stack.kill(Service.GATEWAY);
    empty(stack);
    var ours =
        Timing.of(
            () -> {
              stack.restart(Service.GATEWAY);
              awaitSame(stack, before);
            });
    var start = Timing.of(() -> stack.restart(Service.GATEWAY));
    return new Measured(
        "rebuild of %,d totals".formatted(before.rows()),
        "without the start of the process (%,d ms)".formatted(start.toMillis()),
        ours.minus(start),
        "COPY + aggregate",
        limit);
  }

  private static void empty(LocalStack stack) throws SQLException {
    try (var database = stack.connect(Service.GATEWAY);
        var statement = database.createStatement()) {
      statement.execute("drop schema public cascade");
      statement.execute("create schema public");
    }
  }

  private static void awaitSame(LocalStack stack, Proof expected) throws SQLException {
    long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    try (var database = stack.connect(Service.GATEWAY)) {
      while (!proof(database).equals(expected)) {
        Timing.check(System.nanoTime() < end, "the rebuilt totals are those of before");
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
    }
  }

  private static Proof proof(Connection database) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(PROOF)) {
      rows.next();
      return new Proof(rows.getLong(1), rows.getBigDecimal(2).stripTrailingZeros());
    }
  }

  private static Duration copyAndAggregate(Connection database) throws Exception {
    var copy = database.unwrap(PGConnection.class).getCopyAPI();
    var cells = new ByteArrayOutputStream();
    var links = new ByteArrayOutputStream();
    copy.copyOut("copy (" + CELLS + ") to stdout", cells);
    copy.copyOut("copy (" + LINKS + ") to stdout", links);
    try (var statement = database.createStatement()) {
      statement.execute("create temp table bench_cell as " + CELLS + " limit 0");
      statement.execute("create temp table bench_link as " + LINKS + " limit 0");
      return Timing.of(
          () -> {
            copy.copyIn(
                "copy bench_cell from stdin", new ByteArrayInputStream(cells.toByteArray()));
            copy.copyIn(
                "copy bench_link from stdin", new ByteArrayInputStream(links.toByteArray()));
            statement.execute(
                """
                create temp table bench_total as
                select l.ancestor_id, c.figure, c.month, sum(c.value) as value
                  from bench_cell c
                  join bench_link l on l.organization_id = c.organization_id
                   and c.month >= l.from_month and c.month < l.to_month
                 group by 1, 2, 3
                """);
          });
    }
  }
}
