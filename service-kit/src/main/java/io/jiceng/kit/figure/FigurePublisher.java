package io.jiceng.kit.figure;

import io.jiceng.kit.stream.Acknowledged;
import io.jiceng.kit.stream.PublisherState;
import io.jiceng.kit.stream.Transactions;
import io.jiceng.kit.stream.Version;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Marks become cell sets, cell sets become messages (指标发布). Three steps, each a transaction,
 * between which the process may die: {@link #prepare}, send {@link #pending}, {@link #confirm}.
 */
public final class FigurePublisher {
  private static final int MARKS = 20_000;
  private static final String PENDING =
      """
      select c.organization_id, c.view, c.year, p.epoch, c.revision, c.cells::text
        from figure_cell_set c, publisher_state p
       where not c.sent and p.service = ? order by c.revision limit ?
      """;
  private static final String CONFIRM =
      """
      update figure_cell_set c set sent = true
        from unnest(?::uuid[], ?::text[], ?::int[], ?::bigint[], ?::bigint[])
               as s(organization_id, view, year, epoch, revision)
        join publisher_state p on p.service = ? and p.epoch = s.epoch
       where c.view = s.view and c.organization_id = s.organization_id and c.year = s.year
         and c.revision = s.revision
      """;

  private static final class BrokenView extends RuntimeException {
    final String view;

    BrokenView(String view, SQLException cause) {
      super(cause);
      this.view = view;
    }
  }

  private static final Logger LOG = Logger.getLogger(FigurePublisher.class);

  private final Set<String> broken = new HashSet<>();
  private final FigureCatalogue catalogue;
  private final String service;
  private final Transactions transactions;

  public FigurePublisher(FigureCatalogue catalogue, String service, Transactions transactions) {
    this.catalogue = catalogue;
    this.service = service;
    this.transactions = transactions;
  }

  /**
   * Computes what is marked; what differs is stored as unsent with the next revision. A view whose
   * SQL fails keeps its marks and holds up no other.
   */
  public Prepared prepare() throws SQLException {
    Set<String> failed = new TreeSet<>();
    while (true) {
      try {
        return prepare(failed);
      } catch (BrokenView e) {
        failed.add(e.view);
        if (broken.add(e.view)) {
          LOG.errorf(e.getCause(), "figures of view %s cannot be computed", e.view);
        }
      }
    }
  }

  private Prepared prepare(Set<String> failed) throws SQLException {
    return transactions.repeatableRead(
        connection -> {
          MarkBatch batch = MarkBatch.read(connection, failed, MARKS);
          int changed = 0;
          if (batch.size() > 0) {
            changed = store(connection, batch);
            batch.consume(connection);
          }
          return new Prepared(batch.size(), changed, batch.size() == MARKS, List.copyOf(failed));
        });
  }

  private int store(Connection connection, MarkBatch batch) throws SQLException {
    long revision = PublisherState.read(connection, service).revision() + 1;
    int changed = 0;
    for (String view : batch.views()) {
      changed += store(connection, view, batch.organizations(view), revision);
    }
    if (changed > 0) {
      try (var update =
          connection.prepareStatement(
              "update publisher_state set revision = ? where service = ?")) {
        update.setLong(1, revision);
        update.setString(2, service);
        update.executeUpdate();
      }
    }
    return changed;
  }

  private int store(Connection connection, String view, Set<UUID> organizations, long revision)
      throws SQLException {
    try {
      int changed = statement(view).store(connection, organizations, revision);
      broken.remove(view);
      return changed;
    } catch (SQLException e) {
      if (speaksOfTheStatement(e)) {
        throw new BrokenView(view, e);
      }
      throw e;
    }
  }

  /**
   * Classes 22 (data), 42 (names, types): it will fail again. Others are about connection, locks,
   * resources.
   */
  private static boolean speaksOfTheStatement(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return state.startsWith("22") || state.startsWith("42") || state.startsWith("P0");
  }

  /** A view that is declared no more has nothing. */
  private CellStatement statement(String view) {
    return new CellStatement(
        view, catalogue.view(view).map(catalogue::figuresOf).orElse(List.of()));
  }

  /** Unsent cell sets, oldest revision first. */
  public List<CellSet> pending(int limit) throws SQLException {
    return transactions.run(
        connection -> {
          var sets = new ArrayList<CellSet>();
          try (var query = connection.prepareStatement(PENDING)) {
            query.setString(1, service);
            query.setInt(2, limit);
            try (var rows = query.executeQuery()) {
              while (rows.next()) {
                sets.add(
                    new CellSet(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getInt(3),
                        new Version(rows.getLong(4), rows.getLong(5)),
                        rows.getString(6)));
              }
            }
          }
          return sets;
        });
  }

  /** After the acknowledgement: a set that has changed meanwhile stays unsent. */
  public void confirm(List<CellSet> sent, List<Acknowledged> acknowledged) throws SQLException {
    transactions.run(
        connection -> {
          try (var update = connection.prepareStatement(CONFIRM)) {
            array(update, 1, "uuid", sent.stream().map(CellSet::organizationId).toArray());
            array(update, 2, "text", sent.stream().map(CellSet::view).toArray());
            array(update, 3, "int", sent.stream().map(CellSet::year).toArray());
            array(update, 4, "bigint", sent.stream().map(s -> s.version().epoch()).toArray());
            array(update, 5, "bigint", sent.stream().map(s -> s.version().revision()).toArray());
            update.setString(6, service);
            update.executeUpdate();
          }
          PublisherState.acknowledge(connection, acknowledged);
          return acknowledged.size();
        });
  }

  public void confirm(List<CellSet> sent) throws SQLException {
    confirm(sent, List.of());
  }

  private static void array(PreparedStatement statement, int index, String type, Object[] values)
      throws SQLException {
    statement.setArray(index, statement.getConnection().createArrayOf(type, values));
  }
}
