package io.jiceng.gateway.figure;

import io.jiceng.gateway.database.Sql;
import io.jiceng.gateway.figure.Measure.Share;
import io.jiceng.gateway.rollup.MonthlySums;
import io.jiceng.gateway.rollup.TotalsReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The totals of a subject's organisations, each for the months in which it belongs to the subject.
 * Of a group, one that lies under another of it counts there in those months, and not again by
 * itself.
 */
final class SubjectSums {

  private static final String NESTED =
      """
      select organization_id, ancestor_id, from_month, to_month - 1 from ancestry
       where organization_id = any(?) and ancestor_id = any(?) and ancestor_id <> organization_id
      """;

  private final Map<UUID, Held> counting;
  private final Map<UUID, Map<String, MonthlySums>> sums;

  private SubjectSums(Map<UUID, Held> counting, Map<UUID, Map<String, MonthlySums>> sums) {
    this.counting = counting;
    this.sums = sums;
  }

  /** Reads what any period inside the span asks for. */
  static SubjectSums read(Connection connection, Subject subject, Set<String> figures, Period span)
      throws SQLException {
    var counting = counting(connection, subject.members(), span);
    return new SubjectSums(
        counting, TotalsReader.totals(connection, counting.keySet(), figures, span.lastYear()));
  }

  Amount amount(Measure measure, Period period) {
    return amount(counting.keySet(), measure, period);
  }

  /** What some of the organisations contribute. */
  Amount amount(Collection<UUID> some, Measure measure, Period period) {
    List<Share> shares =
        some.stream()
            .map(
                organization ->
                    new Share(
                        sums.getOrDefault(organization, Map.of()), counted(organization, period)))
            .toList();
    return measure.amount(shares, period);
  }

  /** Those that contribute by themselves to the measure in the period. */
  List<UUID> contributing(Measure measure, Period period) {
    return counting.keySet().stream()
        .filter(
            organization -> {
              var held = counted(organization, period);
              return measure.isLevel() ? held.atEnd() : !held.isEmpty();
            })
        .toList();
  }

  private Held counted(UUID organization, Period period) {
    return Held.throughout(period)
        .within(counting.getOrDefault(organization, Held.throughout(period)).runs());
  }

  /** Without those that never count by themselves, so that their totals are not read. */
  private static Map<UUID, Held> counting(
      Connection connection, Map<UUID, List<Held.Run>> members, Period span) throws SQLException {
    var nested = members.size() > 1 ? nested(connection, members) : Map.<UUID, List<Held.Run>>of();
    var counting = new TreeMap<UUID, Held>();
    members.forEach(
        (organization, runs) -> {
          var held =
              Held.throughout(span)
                  .within(runs)
                  .without(nested.getOrDefault(organization, List.of()));
          if (!held.isEmpty()) {
            counting.put(organization, held);
          }
        });
    return counting;
  }

  /** In which months each lies under another one that is a member then. */
  private static Map<UUID, List<Held.Run>> nested(
      Connection connection, Map<UUID, List<Held.Run>> members) throws SQLException {
    var nested = new HashMap<UUID, List<Held.Run>>();
    var ids = Sql.uuids(connection, members.keySet());
    Sql.query(
        connection,
        NESTED,
        row -> {
          var below = new Held.Run(row.getInt(3), row.getInt(4));
          var runs = nested.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>());
          members.getOrDefault(row.getObject(2, UUID.class), List.of()).stream()
              .map(below::during)
              .filter(run -> !run.isEmpty())
              .forEach(runs::add);
        },
        ids,
        ids);
    return nested;
  }
}
