package io.jiceng.organization.grid;

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
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@TakesAttachments(record = "grid", locked = "t.closed_on is not null")
@Path("/v1/grids")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "grids", description = "Grids (网格), micro-grids (微网格) and central households (中心户)")
class GridResource {
  private final Grids grids;
  private final GridReads reads;
  private final GridService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  GridResource(
      Grids grids,
      GridReads reads,
      GridService service,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.grids = grids;
    this.reads = reads;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Grids of the caller's scope, by code (查询网格)")
  public Page<GridView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    var rows = grids.page(query.filter(), scope.paths(query.under), page.after(), page.rows());
    var views = reads.views(rows);
    return Page.of(
        rows,
        page.limit(),
        it -> Cursor.of(it.code),
        it -> Objects.requireNonNull(views.get(it.id)));
  }

  @GET
  @Path("coverage")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Coverage of a place by the open grids of the caller's scope (网格覆盖率)")
  public GridCoverage coverage(
      @QueryParam("placeCode")
          @NotBlank
          @Size(max = 40)
          @Parameter(description = "Place (地点)", required = true)
          String placeCode) {
    return reads.coverage(placeCode);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One grid (查看网格)")
  public GridView get(@PathParam("id") UUID id) {
    return reads.view(id);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Record a grid (新增网格)",
      description =
          "GRD-01 to GRD-04. A size outside the range comes back in `warnings` until `sizeReason`"
              + " closes it. GRD-10: where the grids of a place would declare more households than it"
              + " has by gridLayerExcessPercent, another one is refused.")
  @ResponseStatus(201)
  public GridView create(@Valid @NotNull NewGrid body) {
    return idempotency.once(body, () -> service.create(body), reads::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Change a grid (修改网格)",
      description =
          "With `effectiveOn` households, branch and leading organisation change from that day on and"
              + " past months stay as they were; without it the present ones are corrected.")
  public GridView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendGrid.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendGrid.class));
    return reads.view(id);
  }

  @POST
  @Path("{id}/closures")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Close a grid (撤销网格)")
  public GridView close(@PathParam("id") UUID id, @Valid @NotNull CloseGrid body) {
    return idempotency.once(body, () -> service.close(id, body), reads::view);
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("level")
    @Parameter(description = "Level (层级)")
    @Nullable GridLevel level;

    @QueryParam("area")
    @Parameter(description = "Urban or rural (城市、农村)")
    @Nullable GridArea area;

    @QueryParam("status")
    @Parameter(description = "Status (状态)")
    @Nullable GridStatus status;

    @QueryParam("placeCode")
    @Parameter(description = "Place (所在地点)")
    @Nullable String placeCode;

    @QueryParam("code")
    @Parameter(description = "Code (代码)")
    @Nullable String code;

    @QueryParam("parentId")
    @Parameter(description = "Grid above (上级网格), id")
    @Nullable UUID parentId;

    @QueryParam("keysDiffer")
    @Parameter(
        description =
            "Only where recorded households differ from the declared number (户数不一致), HHD-04")
    @Nullable Boolean keysDiffer;

    GridFilter filter() {
      return new GridFilter(level, area, status, placeCode, code, parentId, keysDiffer);
    }
  }
}
