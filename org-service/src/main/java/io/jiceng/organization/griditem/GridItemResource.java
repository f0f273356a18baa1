package io.jiceng.organization.griditem;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.attachment.TakesAttachments;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.http.MergePatch;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@TakesAttachments(record = "grid-item")
@Path("/v1/grid-items")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "grid-items", description = "Items admitted to be handled in grids (入格事项)")
class GridItemResource {
  private final GridItems items;
  private final GridItemService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  GridItemResource(
      GridItems items,
      GridItemService service,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.items = items;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Catalogue of items, by code (查询入格事项)",
      description =
          "Those of the caller's scope and of the organisations above it, whose items hold there too;"
              + " with `under` those of that subtree only.")
  public Page<GridItemView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    var where =
        query.under == null ? items.seen(scope.paths()) : items.under(scope.paths(query.under));
    var owner =
        query.ownerOrganizationId == null
            ? null
            : scope.find(query.ownerOrganizationId).orElseThrow(Problem::notFound).id();
    var filter = new GridItemFilter(query.state, query.handlerLevel, owner, query.code);
    var rows = items.page(filter, where, page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.code), GridItemView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One item (查看入格事项)")
  public GridItemView get(@PathParam("id") UUID id) {
    return view(id);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Propose an item (提出入格事项)",
      description = "GRD-09; GRD-10: what collects residents' data names its basis in law.")
  @ResponseStatus(201)
  public GridItemView propose(@Valid @NotNull NewGridItem body) {
    return idempotency.once(body, () -> service.propose(body), this::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Change a proposed item (修改拟入格事项)")
  public GridItemView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendGridItem.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendGridItem.class));
    return view(id);
  }

  @POST
  @Path("{id}/admissions")
  @RolesAllowed({REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Admit an item under its permit (准入)")
  public GridItemView admit(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull GridItemActs.AdmitGridItem body) {
    return idempotency.once(body, () -> service.admit(id, ifMatch, body), this::view);
  }

  @POST
  @Path("{id}/refusals")
  @RolesAllowed({REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Refuse a proposed item (不予准入)")
  public GridItemView refuse(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull GridItemActs.RefuseGridItem body) {
    return idempotency.once(body, () -> service.refuse(id, ifMatch, body), this::view);
  }

  @POST
  @Path("{id}/withdrawals")
  @RolesAllowed({REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Take an item out of the grids (退出)")
  public GridItemView withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull GridItemActs.WithdrawGridItem body) {
    return idempotency.once(body, () -> service.withdraw(id, ifMatch, body), this::view);
  }

  private GridItemView view(UUID id) {
    return GridItemView.of(items.seen(id).orElseThrow(Problem::notFound));
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("state")
    @Parameter(description = "State (状态)")
    @Nullable GridItemState state;

    @QueryParam("handlerLevel")
    @Parameter(description = "Level that handles it (办理层级)")
    @Nullable HandlerLevel handlerLevel;

    @QueryParam("ownerOrganizationId")
    @Parameter(description = "Owner department (主管部门), id or code")
    @Nullable String ownerOrganizationId;

    @QueryParam("code")
    @Parameter(description = "Code (代码)")
    @Nullable String code;
  }
}
