package io.jiceng.gateway.figure;

import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.figure.Answers.Breakdown;
import io.jiceng.gateway.figure.Answers.Lineage;
import io.jiceng.gateway.figure.Answers.Part;
import io.jiceng.gateway.figure.Answers.Withheld;
import io.jiceng.gateway.figure.Organizations.Child;
import io.jiceng.kit.page.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group's number by its organisations. Those outside the caller's scope are summed up unnamed;
 * records stand behind the organisations, none behind the group.
 */
@ApplicationScoped
class GroupReader {

  private final Database database;
  private final FigureReader figures;
  private final Organizations organizations;

  GroupReader(Database database, FigureReader figures, Organizations organizations) {
    this.database = database;
    this.figures = figures;
    this.organizations = organizations;
  }

  /** A page of its parts, and the whole of which they are. */
  private record Parts(
      Showing showing,
      Amount whole,
      List<Part> page,
      @Nullable Withheld withheld,
      @Nullable String next) {}

  Breakdown breakdown(
      String figure, Subject subject, Period period, int limit, Optional<Cursor> after) {
    return database.read(
        connection -> {
          Measure measure = Measures.one(connection, figure);
          Parts parts = parts(connection, measure, subject, period, limit, after);
          return new Breakdown(
              figure,
              null,
              FigureReader.group(connection, subject),
              GroupName.of(subject),
              period.text(),
              parts.showing().show(parts.whole()),
              Freshness.of(connection, measure.owners()),
              parts.page(),
              null,
              parts.withheld(),
              parts.showing().projected(),
              parts.showing().rounded(),
              parts.next());
        });
  }

  Lineage lineage(
      String figure,
      Subject subject,
      Period period,
      @Nullable String of,
      int limit,
      Optional<Cursor> after) {
    return database.read(
        connection -> {
          Measure measure = Measures.one(connection, figure);
          Parts parts = parts(connection, measure, subject, period, limit, after);
          return new Lineage(
              measure.definition(),
              null,
              FigureReader.group(connection, subject),
              GroupName.of(subject),
              period.text(),
              parts.showing().show(parts.whole()),
              Freshness.of(connection, measure.owners()),
              null,
              false,
              parts.page(),
              parts.withheld(),
              LineageReader.recordsOf(measure, of).id(),
              List.of(),
              null,
              true,
              parts.showing().projected(),
              parts.showing().rounded(),
              parts.next());
        });
  }

  private Parts parts(
      Connection connection,
      Measure measure,
      Subject subject,
      Period period,
      int limit,
      Optional<Cursor> after)
      throws SQLException {
    Measures.requireFit(measure, period);
    var sums = SubjectSums.read(connection, subject, measure.figures(), period);
    List<UUID> contributing = sums.contributing(measure, period);
    var inside = organizations.inside(connection, contributing);
    var hidden = contributing.stream().filter(id -> !inside.contains(id)).toList();
    Held whole = Held.throughout(period);
    List<Child> shown =
        Organizations.views(connection, contributing.stream().filter(inside::contains).toList())
            .stream()
            .map(organization -> new Child(organization, whole))
            .sorted(Child.ORDER)
            .toList();
    var page = ChildPage.of(shown, after.map(cursor -> cursor.uuid(0)), limit);
    Showing showing = figures.showing(measure, period, subject);
    return new Parts(
        showing,
        sums.amount(measure, period),
        page.children().stream().map(child -> part(child.organization(), sums, showing)).toList(),
        hidden.isEmpty()
            ? null
            : new Withheld(hidden.size(), showing.show(sums.amount(hidden, measure, period))),
        page.last() == null ? null : Cursor.of(page.last()).encode());
  }

  private static Part part(OrganizationView organization, SubjectSums sums, Showing showing) {
    var amount = sums.amount(List.of(organization.id()), showing.measure(), showing.period());
    return new Part(organization, showing.show(amount));
  }
}
