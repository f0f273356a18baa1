package io.jiceng.gateway.figure;

import io.jiceng.gateway.catalogue.Definition;
import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.database.Sql;
import io.jiceng.gateway.figure.Answers.Lineage;
import io.jiceng.gateway.figure.Answers.Part;
import io.jiceng.gateway.figure.Organizations.Child;
import io.jiceng.gateway.rollup.MonthlySums;
import io.jiceng.gateway.rollup.TotalsReader;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.stream.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a number comes from: its parts, and the records behind the organisation's own part (溯源).
 */
@ApplicationScoped
class LineageReader {

  private static final String REVISION =
      """
      select epoch, revision from cell_set
       where organization_id = ? and view = ? and year <= ?
       order by epoch desc, revision desc limit 1
      """;

  /** What this database says in one moment; the owner is asked afterwards. */
  private record Here(
      Showing showing,
      Definition recordsOf,
      OrganizationView organization,
      Shown amount,
      @Nullable Instant freshness,
      @Nullable Version revision,
      List<Part> parts) {}

  private final Database database;
  private final FigureReader figures;
  private final OwnerRecords owners;

  LineageReader(Database database, FigureReader figures, OwnerRecords owners) {
    this.database = database;
    this.figures = figures;
    this.owners = owners;
  }

  Lineage lineage(
      String figure,
      UUID organization,
      Period period,
      @Nullable String of,
      int limit,
      @Nullable String cursor,
      @Nullable String authorization) {
    Here here = database.read(connection -> here(connection, figure, organization, period, of));
    OwnerRecords.Page page =
        here.showing().rounds()
            ? OwnerRecords.Page.REFUSED
            : owners.page(here.recordsOf(), organization, period, limit, cursor, authorization);
    return new Lineage(
        here.showing().measure().definition(),
        here.organization(),
        period.text(),
        here.amount(),
        here.freshness(),
        here.revision() == null ? null : here.revision().toString(),
        page.settling() || isNewer(page.revision(), here.revision()),
        here.parts(),
        here.recordsOf().id(),
        page.records(),
        page.withheld(),
        page.reached(),
        here.showing().projected(),
        here.showing().rounded(),
        page.next());
  }

  private Here here(
      Connection connection, String figure, UUID organization, Period period, @Nullable String of)
      throws SQLException {
    Measure measure = Measures.one(connection, figure);
    Measures.requireFit(measure, period);
    Definition recordsOf = recordsOf(measure, of);
    Showing showing = figures.showing(measure, period);
    Map<String, MonthlySums> sums =
        TotalsReader.totals(connection, organization, measure.figures(), period.lastYear());
    List<Child> children =
        Organizations.children(connection, organization, period, measure.isLevel());
    var parts =
        new ArrayList<>(
            FigureReader.parts(
                connection,
                showing,
                children.subList(0, Math.min(children.size(), PageRequest.MAX_LIMIT))));
    parts.add(FigureReader.direct(connection, showing, organization));
    return new Here(
        showing,
        recordsOf,
        Organizations.view(connection, organization),
        showing.show(measure.amount(sums, Held.throughout(period))),
        Freshness.of(connection, measure.owners()),
        revision(connection, recordsOf, organization, period),
        List.copyOf(parts));
  }

  private static @Nullable Version revision(
      Connection connection, Definition part, UUID organization, Period period)
      throws SQLException {
    var revision = new ArrayList<Version>();
    Sql.query(
        connection,
        REVISION,
        row -> revision.add(new Version(row.getLong(1), row.getLong(2))),
        organization,
        String.valueOf(part.view()),
        period.lastYear());
    return revision.isEmpty() ? null : revision.getFirst();
  }

  private static Definition recordsOf(Measure measure, @Nullable String of) {
    if (of == null) {
      return measure.parts().getFirst();
    }
    return switch (of) {
      case "numerator" -> measure.parts().getFirst();
      case "denominator" -> measure.parts().getLast();
      default ->
          throw Problem.badParameter(
              "of", "unknown-code", "须为 numerator 或 denominator", "numerator or denominator");
    };
  }

  private static boolean isNewer(@Nullable Version owners, @Nullable Version here) {
    return owners != null && (here == null || owners.isAfter(here));
  }
}
