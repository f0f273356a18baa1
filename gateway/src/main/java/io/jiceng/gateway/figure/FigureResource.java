package io.jiceng.gateway.figure;

import io.jiceng.gateway.catalogue.Catalogue;
import io.jiceng.gateway.catalogue.Definition;
import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.figure.Answers.Breakdown;
import io.jiceng.gateway.figure.Answers.Lineage;
import io.jiceng.gateway.figure.Answers.Series;
import io.jiceng.gateway.figure.Answers.Values;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Figures (指标): every number at any organisation of the caller's scope, with where it comes from.
 */
@Path("/v1/figures")
@Tag(
    name = "figures",
    description =
        "指标: numbers at any organisation of the caller's scope, all below it included, with"
            + " definition, parts and records behind them")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
class FigureResource {

  private static final String FIGURE = "Id of a figure, as in the catalogue";
  private static final String FIGURE_EXAMPLE = "organization.count";
  private static final String ORGANIZATION =
      "Id or code of an organisation, or of a stored group (/v1/groups): then the sum over the"
          + " organisations that belong to the group in each month, nested ones once. A group may be"
          + " read by who holds its lead or every organisation in it";
  private static final String ORGANIZATION_EXAMPLE = "KT";
  private static final String GROUP =
      "In place of organization: up to 100 ids or codes of organisations and stored groups, separated by"
          + " commas or given repeatedly."
          + " The answer is the sum over the distinct organisations; in months in which one lies"
          + " under another of them it counts once. Figures that are rounded for the caller have no"
          + " value for a group";
  private static final String READERS = "Roles: any but `member` and `resident`.";
  private static final String KINDS =
      "A FLOW is summed over the period; a STOCK is its level at the period's end; RATIO and"
          + " AVERAGE answer numerator and denominator too, and null when the denominator is 0. A"
          + " period that ends in the future is `projected`. A period finer than a figure's data"
          + " (yearly figures) answers 422. "
          + READERS;

  /** The period a caller asks for. */
  public static class PeriodRequest {

    @QueryParam("period")
    @Parameter(
        description =
            "Year, half, quarter or month: 2024, 2024-H1, 2024-Q3 or 2024-09. Give this, or from and"
                + " to",
        example = "2024")
    @Nullable String period;

    @QueryParam("from")
    @Parameter(
        description = "First month of a run of months; or a year, half or quarter",
        example = "2024-01")
    @Nullable String from;

    @QueryParam("to")
    @Parameter(
        description = "Last month of a run of months, included; or a year, half or quarter",
        example = "2024-09")
    @Nullable String to;

    Period read() {
      return Period.of(period, from, to);
    }
  }

  private final Database database;
  private final FigureAccess access;
  private final Organizations organizations;
  private final FigureReader figures;
  private final LineageReader lineages;
  private final GroupReader groups;

  FigureResource(
      Database database,
      FigureAccess access,
      Organizations organizations,
      FigureReader figures,
      LineageReader lineages,
      GroupReader groups) {
    this.database = database;
    this.access = access;
    this.organizations = organizations;
    this.figures = figures;
    this.lineages = lineages;
    this.groups = groups;
  }

  @GET
  @Operation(
      summary = "The catalogue: figures of all services, by id (指标目录)",
      description =
          "What each figure is: names, unit, kind, owner and definition version. " + READERS)
  public Page<Definition> catalogue(@BeanParam PageRequest page) {
    access.require();
    String after = page.after().map(cursor -> cursor.text(0)).orElse("");
    List<Definition> rows =
        database.read(connection -> Catalogue.page(connection, after, page.rows()));
    return Page.of(rows, page.limit(), row -> Cursor.of(row.id()), row -> row);
  }

  @GET
  @Path("values")
  @Operation(
      summary = "Many figures of one organisation, or of a group, and one period (指标值)",
      description = KINDS)
  public Values values(
      @Parameter(description = ORGANIZATION, example = ORGANIZATION_EXAMPLE)
          @QueryParam("organization")
          @Nullable String organization,
      @Parameter(description = GROUP) @QueryParam("group") List<String> group,
      @BeanParam PeriodRequest period,
      @Parameter(
              description = "Ids, separated by commas; without: all that fit the period",
              example = "organization.count,member.count")
          @QueryParam("figures")
          @Nullable String ids) {
    access.require();
    return figures.values(
        organizations.subject(organization, split(group)), period.read(), split(ids));
  }

  @GET
  @Path("{id}/series")
  @Operation(
      summary = "Months of one figure, or years for yearly data (时间序列)",
      description = "At most 240 points. " + KINDS)
  public Series series(
      @Parameter(description = FIGURE, example = FIGURE_EXAMPLE) @PathParam("id") String figure,
      @Parameter(description = ORGANIZATION, example = ORGANIZATION_EXAMPLE)
          @QueryParam("organization")
          @Nullable String organization,
      @Parameter(description = GROUP) @QueryParam("group") List<String> group,
      @BeanParam PeriodRequest period) {
    access.require();
    return figures.series(figure, organizations.subject(organization, split(group)), period.read());
  }

  @GET
  @Path("{id}/breakdown")
  @Operation(
      summary = "The children's values and the own part, adding up exactly (构成)",
      description =
          "A row for every organisation that was a direct child in any month of the period (for a"
              + " STOCK: at its end), each for its own months, by code; `direct` is what the"
              + " organisation's own records contribute. Of a group the rows are its organisations;"
              + " those outside the caller's scope are summed up in `withheld`. "
              + KINDS)
  public Breakdown breakdown(
      @Parameter(description = FIGURE, example = FIGURE_EXAMPLE) @PathParam("id") String figure,
      @Parameter(description = ORGANIZATION, example = ORGANIZATION_EXAMPLE)
          @QueryParam("organization")
          @Nullable String organization,
      @Parameter(description = GROUP) @QueryParam("group") List<String> group,
      @BeanParam PeriodRequest period,
      @BeanParam PageRequest page) {
    access.require();
    Subject subject = organizations.subject(organization, split(group));
    return subject.isGroup()
        ? groups.breakdown(figure, subject, period.read(), page.limit(), page.after())
        : figures.breakdown(
            figure, subject.named().getFirst(), period.read(), page.limit(), page.after());
  }

  @GET
  @Path("{id}/lineage")
  @Operation(
      summary = "Parts of a number, and the records behind the own part (溯源)",
      description =
          "Follow `parts` down organisation by organisation; then come the `records` behind the"
              + " organisation's own part, as their owner shows them to the caller. `next` pages"
              + " through the parts first and the records after them. "
              + KINDS)
  public Lineage lineage(
      @Parameter(description = FIGURE, example = FIGURE_EXAMPLE) @PathParam("id") String figure,
      @Parameter(description = ORGANIZATION, example = ORGANIZATION_EXAMPLE)
          @QueryParam("organization")
          @Nullable String organization,
      @Parameter(description = GROUP) @QueryParam("group") List<String> group,
      @BeanParam PeriodRequest period,
      @Parameter(
              description = "Of a RATIO or AVERAGE: whose records, numerator or denominator",
              example = "numerator")
          @QueryParam("of")
          @Nullable String of,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION)
          @Nullable String authorization,
      @BeanParam PageRequest page) {
    access.require();
    Subject subject = organizations.subject(organization, split(group));
    return subject.isGroup()
        ? groups.lineage(figure, subject, period.read(), of, page.limit(), page.after())
        : lineages.lineage(
            figure, subject.named().getFirst(), period.read(), of, page, authorization);
  }

  private static List<String> split(List<String> texts) {
    return texts.stream().flatMap(text -> split(text).stream()).toList();
  }

  private static List<String> split(@Nullable String ids) {
    return ids == null
        ? List.of()
        : Stream.of(ids.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
  }
}
