package io.jiceng.gateway.figure;

import io.jiceng.gateway.database.Sql;
import io.jiceng.gateway.figure.Measure.Share;
import io.jiceng.gateway.rollup.MonthlySums;
import io.jiceng.gateway.rollup.TotalsReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The totals of a subject's organisations. Of a group, one that lies under another of it counts
 * there in those months, and not again by itself.
 */
final class SubjectSums {

  private static final String NESTED =
      """
      select organization_id, from_month, to_month - 1 from ancestry
       where organization_id = any(?) and ancestor_id = any(?) and ancestor_id <> organization_id
      """;

  private final Subject subject;
  private final Map<UUID, Map<String, MonthlySums>> sums;
  private final Map<UUID, List<Held.Run>> nested;

  private SubjectSums(
      Subject subject, Map<UUID, Map<String, MonthlySums>> sums, Map<UUID, List<Held.Run>> nested) {
    this.subject = subject;
    this.sums = sums;
    this.nested = nested;
  }

  static SubjectSums read(
      Connection connection, Subject subject, Set<String> figures, int untilYear)
      throws SQLException {
    return new SubjectSums(
        subject,
        TotalsReader.totals(connection, subject.organizations(), figures, untilYear),
        subject.isGroup() ? nested(connection, subject.organizations()) : Map.of());
  }

  Amount amount(Measure measure, Period period) {
    Held whole = Held.throughout(period);
    List<Share> shares =
        subject.organizations().stream()
            .map(
                organization ->
                    new Share(
                        sums.getOrDefault(organization, Map.of()),
                        whole.without(nested.getOrDefault(organization, List.of()))))
            .toList();
    return measure.amount(shares, period);
  }

  private static Map<UUID, List<Held.Run>> nested(Connection connection, List<UUID> organizations)
      throws SQLException {
    var nested = new HashMap<UUID, List<Held.Run>>();
    var ids = Sql.uuids(connection, organizations);
    Sql.query(
        connection,
        NESTED,
        row ->
            nested
                .computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                .add(new Held.Run(row.getInt(2), row.getInt(3))),
        ids,
        ids);
    return nested;
  }
}
