package io.jiceng.organization.round;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/supervision-rounds/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "supervision plans", description = "Yearly plans of supervision (年度督查检查考核计划)")
class PlanResource {
  private final Plans plans;
  private final RoundPlanning planning;
  private final Scope scope;
  private final Idempotency idempotency;

  PlanResource(Plans plans, RoundPlanning planning, Scope scope, Idempotency idempotency) {
    this.plans = plans;
    this.planning = planning;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Plans of the caller's scope, oldest first (查询年度计划)")
  public Page<PlanView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under,
      @QueryParam("year") @Parameter(description = "Year (年度)") @Nullable Integer year) {
    var rows = plans.page(year, scope.paths(under), page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.id), PlanView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One plan (查看年度计划)")
  public PlanView get(@PathParam("id") UUID id) {
    return PlanView.of(plans.inScope(id, scope.paths()).orElseThrow(Problem::notFound));
  }

  @POST
  @RolesAllowed({REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "File the plan of a year (备案年度计划)",
      description = "BUR-04, SUP-01: rounds by kind; without it no round is planned.")
  @ResponseStatus(201)
  public PlanView file(@Valid @NotNull NewPlan body) {
    return idempotency.once(body, () -> planning.file(body), this::get);
  }
}
