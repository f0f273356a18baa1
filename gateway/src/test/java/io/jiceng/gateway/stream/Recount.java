package io.jiceng.gateway.stream;

import io.jiceng.gateway.rollup.MonthIndex;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Reads the records as they are and counts them, without views, marks or cells. */
final class Recount {

  private record Threshold(int fromMonth, BigDecimal value) {}

  private static final String EVERYWHERE = "null";
  private static final BigDecimal DEFAULT_THRESHOLD = new BigDecimal(100);

  private final Registry registry;
  private final Books books;
  private final CountByHand count;
  private final Map<String, Threshold> thresholds = new HashMap<>();

  Recount(Registry registry, Books books, CountByHand count) {
    this.registry = registry;
    this.books = books;
    this.count = count;
  }

  void run() throws SQLException {
    for (String row :
        registry.service.rows("select organization_id, valid_from, value from threshold")) {
      String[] cells = row.split("\\|", -1);
      thresholds.put(cells[0], new Threshold(month(cells[1]), new BigDecimal(cells[2])));
    }
    for (String row : registry.service.rows("select id, founded_on, closed_on from node")) {
      countStock("node.count", row);
    }
    for (String row :
        books.service.rows("select organization_id, opened_on, closed_on from site")) {
      countStock("site.count", row);
    }
    for (String row :
        books.service.rows(
            "select a.organization_id, e.day, e.amount from entry e join account a on a.id = e.account_id")) {
      countEntry(row);
    }
  }

  private void countStock(String figure, String row) {
    String[] cells = row.split("\\|", -1);
    UUID organization = UUID.fromString(cells[0]);
    count.add(organization, figure, reportedMonth(cells[1]), BigDecimal.ONE);
    if (!cells[2].equals("null")) {
      count.add(organization, figure, reportedMonth(cells[2]), BigDecimal.ONE.negate());
    }
  }

  private void countEntry(String row) {
    String[] cells = row.split("\\|", -1);
    UUID organization = UUID.fromString(cells[0]);
    var amount = new BigDecimal(cells[2]);
    count.add(organization, "entry.amount", reportedMonth(cells[1]), amount);
    if (amount.compareTo(threshold(organization, month(cells[1]))) >= 0) {
      count.add(organization, "entry.big-amount", reportedMonth(cells[1]), amount);
    }
  }

  /** The nearest one above in that month, else the one for everywhere. */
  private BigDecimal threshold(UUID organization, int month) {
    for (UUID above : registry.parents().chain(organization, month)) {
      Threshold own = thresholds.get(above.toString());
      if (own != null && own.fromMonth() <= month) {
        return own.value();
      }
    }
    Threshold general = thresholds.get(EVERYWHERE);
    return general != null && general.fromMonth() <= month ? general.value() : DEFAULT_THRESHOLD;
  }

  private static int month(String day) {
    return MonthIndex.of(YearMonth.from(LocalDate.parse(day)));
  }

  /** What lies before the opening month stands in it. */
  private static int reportedMonth(String day) {
    return Math.max(RecordSimulation.FIRST, month(day));
  }
}
