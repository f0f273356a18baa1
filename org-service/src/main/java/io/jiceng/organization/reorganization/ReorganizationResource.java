package io.jiceng.organization.reorganization;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/reorganizations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "reorganizations", description = "Mergers, splits and bulk moves (党组织调整)")
class ReorganizationResource {
  private final Reorganizations reorganizations;
  private final ReorganizationReads reads;
  private final ReorganizationService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final Clock clock;

  ReorganizationResource(
      Reorganizations reorganizations,
      ReorganizationReads reads,
      ReorganizationService service,
      Scope scope,
      Idempotency idempotency,
      Clock clock) {
    this.reorganizations = reorganizations;
    this.reads = reads;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Reorganisations of the caller's scope, the latest first (查询党组织调整)")
  public Page<ReorganizationView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under,
      @QueryParam("kind") @Parameter(description = "Kind (调整类型)") @Nullable ReorganizationKind kind,
      @QueryParam("state") @Parameter(description = "State as stored (办理状态)")
          @Nullable ReorganizationState state) {
    var today = LocalDate.now(clock);
    return Page.of(
        reorganizations.page(scope.paths(under), kind, state, page.after(), page.rows()),
        page.limit(),
        it -> Cursor.of(it.id),
        it -> ReorganizationView.of(it, today, false));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One reorganisation as a job: steps per service (查看党组织调整)")
  public ReorganizationView get(@PathParam("id") UUID id) {
    return reads.view(id);
  }

  @POST
  @Path("{id}/resumptions")
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Order again what a service refused (重办)",
      description =
          "Without the records that are named in `leftOut`; what is done already stays done.")
  public ReorganizationView resume(
      @PathParam("id") UUID id, @Valid @NotNull ResumeReorganization body) {
    return idempotency.once(body, () -> service.resume(id, body), reads::view);
  }

  /** Done here; other services may still be at it. */
  static Response accepted(ReorganizationView begun) {
    return Response.accepted(begun)
        .location(URI.create("/v1/reorganizations/" + begun.id()))
        .build();
  }
}
