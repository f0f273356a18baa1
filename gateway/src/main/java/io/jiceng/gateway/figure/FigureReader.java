package io.jiceng.gateway.figure;

import io.jiceng.gateway.catalogue.Definition.Grain;
import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.figure.Answers.Breakdown;
import io.jiceng.gateway.figure.Answers.Part;
import io.jiceng.gateway.figure.Answers.Point;
import io.jiceng.gateway.figure.Answers.Series;
import io.jiceng.gateway.figure.Answers.Values;
import io.jiceng.gateway.figure.Organizations.Child;
import io.jiceng.gateway.rollup.MonthIndex;
import io.jiceng.gateway.rollup.MonthlySums;
import io.jiceng.gateway.rollup.TotalsReader;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads figures from totals; each answer is one moment of the database. */
@ApplicationScoped
class FigureReader {

  private static final int POINTS_MAX = 240;

  private final Database database;
  private final FigureAccess access;

  FigureReader(Database database, FigureAccess access) {
    this.database = database;
    this.access = access;
  }

  /** An empty list of figures asks for all that the period does not cut. */
  Values values(Subject subject, Period period, List<String> figures) {
    return database.read(
        connection -> {
          List<Measure> measures =
              figures.isEmpty()
                  ? Measures.all(connection, period)
                  : Measures.named(connection, figures, period);
          var sums = SubjectSums.read(connection, subject, figures(measures), period);
          return new Values(
              one(connection, subject),
              group(connection, subject),
              GroupName.of(subject),
              period.text(),
              Freshness.of(connection, owners(measures)),
              measures.stream()
                  .map(
                      measure ->
                          FigureValue.of(
                              showing(measure, period, subject), sums.amount(measure, period)))
                  .toList());
        });
  }

  Series series(String figure, Subject subject, Period span) {
    return database.read(
        connection -> {
          Measure measure = Measures.one(connection, figure);
          List<Period> periods = periods(measure, span);
          var sums = SubjectSums.read(connection, subject, measure.figures(), span);
          boolean rounds = access.roundsFor(measure);
          List<Point> points =
              periods.stream()
                  .map(period -> showing(measure, period, subject))
                  .filter(showing -> !rounds || showing.period().isClosed(showing.now()))
                  .map(showing -> point(showing, sums))
                  .toList();
          return new Series(
              figure,
              one(connection, subject),
              group(connection, subject),
              GroupName.of(subject),
              grain(measure),
              Freshness.of(connection, measure.owners()),
              points,
              rounds ? true : null);
        });
  }

  Breakdown breakdown(
      String figure, UUID organization, Period period, int limit, Optional<Cursor> after) {
    return database.read(
        connection -> {
          Measure measure = Measures.one(connection, figure);
          Measures.requireFit(measure, period);
          List<Child> children =
              Organizations.children(connection, organization, period, measure.isLevel());
          var page = ChildPage.of(children, after.map(cursor -> cursor.uuid(0)), limit);
          Showing showing = showing(measure, period);
          Map<String, MonthlySums> sums =
              TotalsReader.totals(connection, organization, measure.figures(), period.lastYear());
          return new Breakdown(
              figure,
              Organizations.view(connection, organization),
              null,
              null,
              period.text(),
              showing.show(measure.amount(sums, Held.throughout(period))),
              Freshness.of(connection, measure.owners()),
              parts(connection, showing, page.children()),
              direct(connection, showing, organization),
              null,
              showing.projected(),
              showing.rounded(),
              page.last() == null ? null : Cursor.of(page.last()).encode());
        });
  }

  Showing showing(Measure measure, Period period) {
    return new Showing(measure, period, false, access.roundsFor(measure), access.now());
  }

  Showing showing(Measure measure, Period period, Subject subject) {
    return new Showing(measure, period, subject.isGroup(), access.roundsFor(measure), access.now());
  }

  static List<Part> parts(Connection connection, Showing showing, List<Child> children)
      throws SQLException {
    Measure measure = showing.measure();
    Map<UUID, Map<String, MonthlySums>> sums =
        TotalsReader.totals(
            connection,
            children.stream().map(child -> child.organization().id()).toList(),
            measure.figures(),
            showing.period().lastYear());
    return children.stream()
        .map(
            child ->
                new Part(
                    child.organization(),
                    showing.show(
                        measure.amount(
                            sums.getOrDefault(child.organization().id(), Map.of()), child.held()))))
        .toList();
  }

  static Part direct(Connection connection, Showing showing, UUID organization)
      throws SQLException {
    Measure measure = showing.measure();
    Map<String, MonthlySums> own =
        TotalsReader.own(connection, organization, measure.figures(), showing.period().lastYear());
    return new Part(null, showing.show(measure.amount(own, Held.throughout(showing.period()))));
  }

  private static @Nullable OrganizationView one(Connection connection, Subject subject)
      throws SQLException {
    return subject.isGroup() ? null : Organizations.view(connection, subject.named().getFirst());
  }

  static @Nullable List<OrganizationView> group(Connection connection, Subject subject)
      throws SQLException {
    return subject.named().isEmpty() || !subject.isGroup()
        ? null
        : Organizations.views(connection, subject.named());
  }

  private static Point point(Showing showing, SubjectSums sums) {
    Amount amount = sums.amount(showing.measure(), showing.period());
    return new Point(showing.period().text(), showing.show(amount), showing.projected());
  }

  private static List<Period> periods(Measure measure, Period span) {
    List<Period> periods =
        switch (grain(measure)) {
          case MONTH ->
              IntStream.rangeClosed(span.from(), span.to()).mapToObj(Period::month).toList();
          case YEAR ->
              IntStream.rangeClosed(MonthIndex.year(span.from()), span.lastYear())
                  .mapToObj(Period::year)
                  .toList();
        };
    if (periods.size() > POINTS_MAX) {
      throw Problem.badParameter("to", "range", "一次最多 240 个点", "At most 240 points at a time");
    }
    return periods;
  }

  private static Grain grain(Measure measure) {
    boolean yearly =
        measure.definition().grain() == Grain.YEAR
            || measure.parts().stream().anyMatch(part -> part.grain() == Grain.YEAR);
    return yearly ? Grain.YEAR : Grain.MONTH;
  }

  private static Set<String> figures(List<Measure> measures) {
    return measures.stream()
        .flatMap(measure -> measure.figures().stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> owners(List<Measure> measures) {
    return measures.stream()
        .flatMap(measure -> measure.owners().stream())
        .collect(Collectors.toSet());
  }
}
