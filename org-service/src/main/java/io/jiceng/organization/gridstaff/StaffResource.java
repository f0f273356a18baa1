package io.jiceng.organization.gridstaff;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/grid-staff")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "grid-staff",
    description =
        "Who works on a grid (网格力量): role and days of opaque persons; no scores, no ranking, no"
            + " location (RULES section 12)")
class StaffResource {
  private final StaffPosts posts;
  private final StaffService service;
  private final Scope scope;
  private final Idempotency idempotency;

  StaffResource(StaffPosts posts, StaffService service, Scope scope, Idempotency idempotency) {
    this.posts = posts;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Posts on the grids of the caller's scope, in the order recorded (查询网格力量)")
  public Page<StaffView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    var rows = posts.page(query.filter(), scope.paths(query.under), page.after(), page.rows());
    var views = service.views(rows);
    return Page.of(
        rows, page.limit(), it -> Cursor.of(it.id), it -> Objects.requireNonNull(views.get(it.id)));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One post (查看网格力量)")
  public StaffView get(@PathParam("id") UUID id) {
    return service.view(id);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Somebody begins to serve on a grid (任职)",
      description =
          "GRD-07: one person may serve several grids, and no grid twice in the same role on a day.")
  @ResponseStatus(201)
  public StaffView begin(@Valid @NotNull NewStaff body) {
    return idempotency.once(body, () -> service.begin(body), service::view);
  }

  @POST
  @Path("{id}/endings")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Somebody stops serving on a grid (离任)",
      description = "From that day on a grid without another head is vacant.")
  public StaffView end(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull EndStaff body) {
    return idempotency.once(body, () -> service.end(id, ifMatch, body), service::view);
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("gridId")
    @Parameter(description = "Grid (网格), id")
    @Nullable UUID gridId;

    @QueryParam("personId")
    @Parameter(description = "Person (人员), opaque id")
    @Nullable UUID personId;

    @QueryParam("role")
    @Parameter(description = "Role (岗位)")
    @Nullable StaffRole role;

    @QueryParam("on")
    @Parameter(description = "Serving on this day (在任日期)")
    @Nullable LocalDate on;

    StaffFilter filter() {
      return new StaffFilter(gridId, personId, role, on);
    }
  }
}
