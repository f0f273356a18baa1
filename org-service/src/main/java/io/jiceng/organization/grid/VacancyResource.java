package io.jiceng.organization.grid;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/grids/vacancies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "grids")
class VacancyResource {
  private final Vacancies vacancies;
  private final Scope scope;

  VacancyResource(Vacancies vacancies, Scope scope) {
    this.vacancies = vacancies;
    this.scope = scope;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Open grids without a head, the longest vacant first (网格长空缺)",
      description =
          "GRD-07: of level GRID; YELLOW from the first day, RED after gridHeadVacancyRedDays days.")
  public Page<VacantGrid> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under,
      @QueryParam("light") @Parameter(description = "Light (空缺灯)") @Nullable VacancyLight light) {
    return Page.of(
        vacancies.page(scope.paths(under), light, page.after(), page.rows()),
        page.limit(),
        it -> Cursor.of(it.vacantSince(), it.gridId()),
        it -> it);
  }

  @GET
  @Path("counts")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "How many open grids stand at each light (网格长空缺统计)")
  public VacancyCounts counts(
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under) {
    return vacancies.counts(scope.paths(under));
  }
}
