package io.jiceng.gateway.figure;

import io.jiceng.gateway.catalogue.Definition;
import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.database.Sql;
import io.jiceng.gateway.figure.Answers.Lineage;
import io.jiceng.gateway.figure.Answers.Part;
import io.jiceng.gateway.figure.Organizations.Child;
import io.jiceng.gateway.rollup.MonthlySums;
import io.jiceng.gateway.rollup.TotalsReader;
import io.jiceng.kit.page.Cursor;
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
import java.util.Optional;
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

  private record Question(
      String figure, UUID organization, Period period, @Nullable String of, At at, int limit) {}

  /** What this database says in one moment; the owner is asked afterwards. */
  private record Here(
      Showing showing,
      Definition recordsOf,
      OrganizationView organization,
      Shown amount,
      @Nullable Instant freshness,
      @Nullable Version revision,
      List<Part> parts,
      @Nullable UUID lastPart) {}

  /**
   * Where a page begins: first come the parts, then the records behind the own part.
   *
   * @param part the last one of the page before
   * @param records the owner's cursor
   */
  private record At(boolean beyondParts, Optional<UUID> part, @Nullable String records) {

    private static final String PARTS = "parts";
    private static final String RECORDS = "records";

    static At of(Optional<Cursor> cursor) {
      if (cursor.isEmpty()) {
        return new At(false, Optional.empty(), null);
      }
      return cursor.get().text(0).equals(RECORDS)
          ? new At(true, Optional.empty(), cursor.get().text(1))
          : new At(false, Optional.of(cursor.get().uuid(1)), null);
    }

    static @Nullable String next(@Nullable UUID lastPart, @Nullable String records) {
      if (lastPart != null) {
        return Cursor.of(PARTS, lastPart).encode();
      }
      return records == null ? null : Cursor.of(RECORDS, records).encode();
    }
  }

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
      PageRequest asked,
      @Nullable String authorization) {
    var question =
        new Question(figure, organization, period, of, At.of(asked.after()), asked.limit());
    Here here = database.read(connection -> here(connection, question));
    OwnerRecords.Page page = OwnerRecords.Page.NONE;
    if (here.lastPart() == null) {
      page =
          here.showing().rounds()
              ? OwnerRecords.Page.REFUSED
              : owners.page(
                  here.recordsOf(),
                  organization,
                  period,
                  asked.limit(),
                  question.at().records(),
                  authorization);
    }
    return new Lineage(
        here.showing().measure().definition(),
        here.organization(),
        null,
        null,
        period.text(),
        here.amount(),
        here.freshness(),
        here.revision() == null ? null : here.revision().toString(),
        page.settling() || isNewer(page.revision(), here.revision()),
        here.parts(),
        null,
        here.recordsOf().id(),
        page.records(),
        page.withheld(),
        page.reached(),
        here.showing().projected(),
        here.showing().rounded(),
        At.next(here.lastPart(), page.next()));
  }

  private Here here(Connection connection, Question question) throws SQLException {
    UUID organization = question.organization();
    Period period = question.period();
    At at = question.at();
    Measure measure = Measures.one(connection, question.figure());
    Measures.requireFit(measure, period);
    Definition recordsOf = recordsOf(measure, question.of());
    Showing showing = figures.showing(measure, period);
    Map<String, MonthlySums> sums =
        TotalsReader.totals(connection, organization, measure.figures(), period.lastYear());
    List<Child> children =
        Organizations.children(connection, organization, period, measure.isLevel());
    var page =
        at.beyondParts()
            ? new ChildPage(List.of(), null)
            : ChildPage.of(children, at.part(), question.limit());
    var parts = new ArrayList<>(FigureReader.parts(connection, showing, page.children()));
    if (!at.beyondParts() && page.last() == null) {
      parts.add(FigureReader.direct(connection, showing, organization));
    }
    return new Here(
        showing,
        recordsOf,
        Organizations.view(connection, organization),
        showing.show(measure.amount(sums, Held.throughout(period))),
        Freshness.of(connection, measure.owners()),
        revision(connection, recordsOf, organization, period),
        List.copyOf(parts),
        page.last());
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

  static Definition recordsOf(Measure measure, @Nullable String of) {
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
