package io.jiceng.kit.figure;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.OrganizationRef;
import io.jiceng.kit.access.Role;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.figure.Contributions.Question;
import io.jiceng.kit.figure.Contributions.Standing;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * For the gateway's lineage: the records behind a number, as far as the caller may see them today.
 */
@Path("/figure-contributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figure-sources", description = "指标来源: between the services and the gateway")
@EndpointDisabled(name = "jiceng.service", stringValue = "gateway")
class ContributionResource {
  private final FigureCatalogue catalogue;
  private final Contributions contributions;
  private final Scope scope;
  private final Caller caller;

  ContributionResource(
      FigureCatalogue catalogue, Contributions contributions, Scope scope, Caller caller) {
    this.catalogue = catalogue;
    this.contributions = contributions;
    this.scope = scope;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.VIEWER, Role.CLERK, Role.REVIEWER, Role.ADMIN, Role.PLATFORM, Role.AUDITOR})
  @Operation(summary = "Records that contribute to a figure of one organisation")
  public ContributionPage contributions(
      @QueryParam("figure") @Nullable String figure,
      @QueryParam("organization") @Nullable String organization,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @BeanParam PageRequest page)
      throws SQLException {
    Question question = question(figure, organization, from, to);
    Standing standing = contributions.standing(question);
    String revision = standing.revision() == null ? null : standing.revision().toString();
    if (!mayList(question)) {
      long withheld = contributions.count(question);
      return new ContributionPage(List.of(), withheld, revision, standing.settling(), null);
    }
    Page<Contribution> shown =
        Page.of(
            contributions.read(question, page),
            page.limit(),
            ContributionResource::key,
            contribution -> contribution);
    return new ContributionPage(shown.items(), 0, revision, standing.settling(), shown.next());
  }

  /** 404 unless the organisation is in the caller's scope now or was in the months asked for. */
  private boolean mayList(Question question) throws SQLException {
    boolean inScope = scope.holds(question.organizationId());
    if (!inScope && !contributions.wasUnder(question, scope.paths())) {
      throw Problem.notFound();
    }
    return inScope && (caller.mayReadRecords() || !question.figure().sensitive());
  }

  private Question question(
      @Nullable String figure,
      @Nullable String organization,
      @Nullable String from,
      @Nullable String to) {
    Figure declared =
        catalogue
            .figure(String.valueOf(figure))
            .filter(known -> known.kind().isAdditive())
            .orElseThrow(Problem::notFound);
    OrganizationRef owner = scope.find(String.valueOf(organization)).orElseThrow(Problem::notFound);
    YearMonth last = month("to", to);
    boolean stock = declared.kind() == FigureKind.STOCK;
    return new Question(declared, owner.id(), stock ? last : month("from", from), last);
  }

  private static Cursor key(Contribution contribution) {
    String month = contribution.month();
    return Cursor.of(contribution.recordId(), (month == null ? "0001-01" : month) + "-01");
  }

  private static YearMonth month(String name, @Nullable String text) {
    try {
      return YearMonth.parse(String.valueOf(text));
    } catch (DateTimeException e) {
      throw Problem.badParameter(name, "malformed", "月份应为 YYYY-MM", "A month as YYYY-MM");
    }
  }
}
