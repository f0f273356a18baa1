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
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Figures (指标): every number at any organisation of the caller's scope, with where it comes from.
 */
@Path("/v1/figures")
@Tag(name = "figures")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
class FigureResource {

  private final Database database;
  private final FigureAccess access;
  private final Organizations organizations;
  private final FigureReader figures;
  private final LineageReader lineages;

  FigureResource(
      Database database,
      FigureAccess access,
      Organizations organizations,
      FigureReader figures,
      LineageReader lineages) {
    this.database = database;
    this.access = access;
    this.organizations = organizations;
    this.figures = figures;
    this.lineages = lineages;
  }

  @GET
  @Operation(summary = "The catalogue: figures of all services, by id")
  public Page<Definition> catalogue(@BeanParam PageRequest page) {
    access.require();
    String after = page.after().map(cursor -> cursor.text(0)).orElse("");
    List<Definition> rows =
        database.read(connection -> Catalogue.page(connection, after, page.rows()));
    return Page.of(rows, page.limit(), row -> Cursor.of(row.id()), row -> row);
  }

  @GET
  @Path("values")
  @Operation(summary = "Many figures of one organisation and period")
  public Values values(
      @Parameter(description = "Id or code") @QueryParam("organization")
          @Nullable String organization,
      @Parameter(description = "2024, 2024-H1, 2024-Q3 or 2024-09", example = "2024")
          @QueryParam("period")
          @Nullable String period,
      @Parameter(description = "Instead of period: first month or period") @QueryParam("from")
          @Nullable String from,
      @Parameter(description = "Instead of period: last month or period") @QueryParam("to")
          @Nullable String to,
      @Parameter(description = "Ids, separated by commas; without: all that fit the period")
          @QueryParam("figures")
          @Nullable String ids) {
    access.require();
    return figures.values(
        organizations.require(organization), Period.of(period, from, to), split(ids));
  }

  @GET
  @Path("{id}/series")
  @Operation(summary = "Months (or years, for yearly data) of one figure")
  public Series series(
      @PathParam("id") String figure,
      @QueryParam("organization") @Nullable String organization,
      @Parameter(description = "All months of a year", example = "2024") @QueryParam("period")
          @Nullable String period,
      @Parameter(example = "2024-01") @QueryParam("from") @Nullable String from,
      @Parameter(example = "2024-12") @QueryParam("to") @Nullable String to) {
    access.require();
    return figures.series(figure, organizations.require(organization), Period.of(period, from, to));
  }

  @GET
  @Path("{id}/breakdown")
  @Operation(summary = "The children's values and the own part, adding up exactly")
  public Breakdown breakdown(
      @PathParam("id") String figure,
      @QueryParam("organization") @Nullable String organization,
      @QueryParam("period") @Nullable String period,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @BeanParam PageRequest page) {
    access.require();
    return figures.breakdown(
        figure,
        organizations.require(organization),
        Period.of(period, from, to),
        page.limit(),
        page.after());
  }

  @GET
  @Path("{id}/lineage")
  @Operation(summary = "Parts of a number, and the records behind the own part")
  public Lineage lineage(
      @PathParam("id") String figure,
      @QueryParam("organization") @Nullable String organization,
      @QueryParam("period") @Nullable String period,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @Parameter(description = "Of a ratio: whose records, numerator or denominator")
          @QueryParam("of")
          @Nullable String of,
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @BeanParam PageRequest page) {
    access.require();
    return lineages.lineage(
        figure,
        organizations.require(organization),
        Period.of(period, from, to),
        of,
        page.limit(),
        page.after().map(Cursor::encode).orElse(null),
        authorization);
  }

  private static List<String> split(@Nullable String ids) {
    return ids == null
        ? List.of()
        : Arrays.stream(ids.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
  }
}
