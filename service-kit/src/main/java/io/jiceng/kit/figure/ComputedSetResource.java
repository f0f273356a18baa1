package io.jiceng.kit.figure;

import io.jiceng.kit.access.Role;
import io.jiceng.kit.access.Scope;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** For reconciliation: cell sets computed from the records now. */
@Path("/figure-cells")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figure-sources", description = "指标来源: between the services and the gateway")
@EndpointDisabled(name = "jiceng.service", stringValue = "gateway")
class ComputedSetResource {
  private final FigureCatalogue catalogue;
  private final ComputedSets sets;
  private final Scope scope;

  ComputedSetResource(FigureCatalogue catalogue, ComputedSets sets, Scope scope) {
    this.catalogue = catalogue;
    this.sets = sets;
    this.scope = scope;
  }

  @GET
  @RolesAllowed({Role.AUDITOR, Role.ADMIN, Role.SECURITY})
  @Operation(
      summary = "Cell sets of a view in a subtree",
      description = "The limit counts organisations, each with all its years; a page may be empty.")
  public Page<ComputedSet> cells(
      @QueryParam("view") @Nullable String view,
      @QueryParam("organization") @Parameter(description = "top of the subtree; the whole scope")
          @Nullable String organization,
      @BeanParam PageRequest page)
      throws SQLException {
    FigureView declared = catalogue.view(String.valueOf(view)).orElseThrow(Problem::notFound);
    UUID after = page.after().map(cursor -> cursor.uuid(0)).orElse(new UUID(0, 0));
    List<UUID> organizations = sets.organizations(scope.paths(organization), after, page.rows());
    Page<UUID> shown = Page.of(organizations, page.limit(), Cursor::of, id -> id);
    return new Page<>(sets.of(declared, shown.items()), shown.next());
  }
}
