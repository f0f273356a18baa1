package io.jiceng.organization.supervision;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/supervision-items")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "supervision-items",
    description = "Supervision items (督办事项): opened by red lights, answered by the superior")
class SupervisionResource {
  private final SupervisionItems items;
  private final SupervisionService service;
  private final Scope scope;
  private final Idempotency idempotency;

  SupervisionResource(
      SupervisionItems items, SupervisionService service, Scope scope, Idempotency idempotency) {
    this.items = items;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Supervision items of the caller's scope, soonest due first (查询督办事项)")
  public Page<SupervisionView> list(@BeanParam PageRequest page, @BeanParam Query query) {
    var rows = items.page(query.filter(scope), scope.paths(query.under), page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.dueOn, it.id), SupervisionView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One item (查看督办事项)")
  public SupervisionView get(@PathParam("id") UUID id) {
    return items.inScope(id, scope.paths()).map(SupervisionView::of).orElseThrow(Problem::notFound);
  }

  @POST
  @Path("{id}/replies")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Reply for the assigned organisation (回复督办)",
      description = "Unanswered on its due date, an item goes one level up.")
  public SupervisionView reply(@PathParam("id") UUID id, @Valid @NotNull Answer body) {
    return idempotency.once(body, () -> service.reply(id, body), this::get);
  }

  @POST
  @Path("{id}/verifications")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(summary = "Verify a reply, or send it back (核实)")
  public SupervisionView verify(@PathParam("id") UUID id, @Valid @NotNull Verification body) {
    return idempotency.once(body, () -> service.verify(id, body), this::get);
  }

  @POST
  @Path("{id}/closures")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(summary = "Close a verified item (办结)")
  public SupervisionView close(@PathParam("id") UUID id) {
    return idempotency.once(id, () -> service.close(id), this::get);
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("status")
    @Parameter(description = "Status (状态)")
    @Nullable SupervisionStatus status;

    @QueryParam("assignee")
    @Parameter(description = "Organisation that sees to it (负责督办的党组织), id or code")
    @Nullable String assignee;

    @QueryParam("obligation")
    @Parameter(description = "Duty (职责)")
    @Nullable String obligation;

    @QueryParam("dueBefore")
    @Parameter(description = "Due before this day (到期早于)")
    @Nullable LocalDate dueBefore;

    SupervisionFilter filter(Scope scope) {
      var by = assignee == null ? null : scope.resolve(assignee, "/assignee").id();
      return new SupervisionFilter(status, by, obligation, dueBefore);
    }
  }
}
