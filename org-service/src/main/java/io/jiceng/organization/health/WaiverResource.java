package io.jiceng.organization.health;

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

@Path("/v1/waivers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "waivers", description = "Waivers of duties (职责免除), decided by the superior")
class WaiverResource {
  private final Waivers waivers;
  private final WaiverService service;
  private final Scope scope;
  private final Idempotency idempotency;

  WaiverResource(Waivers waivers, WaiverService service, Scope scope, Idempotency idempotency) {
    this.waivers = waivers;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Waivers of the caller's scope, latest period first (查询免除)")
  public Page<WaiverView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under,
      @QueryParam("status") @Parameter(description = "Status (状态)") @Nullable WaiverStatus status) {
    var rows = waivers.page(status, scope.paths(under), page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.periodStart, it.id), WaiverView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One waiver (查看免除)")
  public WaiverView get(@PathParam("id") UUID id) {
    return waivers.inScope(id, scope.paths()).map(WaiverView::of).orElseThrow(Problem::notFound);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Request a waiver (申请免除)")
  @ResponseStatus(201)
  public WaiverView request(@Valid @NotNull RequestWaiver body) {
    return idempotency.once(body, () -> service.request(body), this::get);
  }

  @POST
  @Path("{id}/decisions")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(
      summary = "Decide on a request, as the superior (审批免除)",
      description = "Nobody decides on their own request.")
  public WaiverView decide(@PathParam("id") UUID id, @Valid @NotNull DecideWaiver body) {
    return idempotency.once(body, () -> service.decide(id, body), this::get);
  }

  @POST
  @Path("{id}/revocations")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(summary = "Revoke an approved waiver (撤销免除)")
  public WaiverView revoke(@PathParam("id") UUID id, @Valid @NotNull RevokeWaiver body) {
    return idempotency.once(body, () -> service.revoke(id, body), this::get);
  }
}
