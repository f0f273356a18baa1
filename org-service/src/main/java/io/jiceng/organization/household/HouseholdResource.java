package io.jiceng.organization.household;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.http.MergePatch;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
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

@Path("/v1/households")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "households",
    description =
        "Households (农户、居民户) as opaque keys: no name, no person, no attachment (HHD-01); the list"
            + " behind the numbers stays on paper in the village")
class HouseholdResource {
  private final Households households;
  private final HouseholdReads reads;
  private final HouseholdService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  HouseholdResource(
      Households households,
      HouseholdReads reads,
      HouseholdService service,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.households = households;
    this.reads = reads;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Households in the grids of the caller's scope, by key (查询户)")
  public Page<HouseholdView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    var rows = households.page(query.filter(), scope.paths(query.under), page.after(), page.rows());
    var views = reads.views(rows);
    return Page.of(
        rows, page.limit(), it -> Cursor.of(it.id), it -> Objects.requireNonNull(views.get(it.id)));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One household (查看户)")
  public HouseholdView get(@PathParam("id") UUID id) {
    return reads.view(id);
  }

  @GET
  @Path("{id}/seats")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Grids a household was counted in, by time (历史所在网格)")
  public Page<SeatView> seats(@PathParam("id") UUID id) {
    return Page.whole(reads.seats(id));
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Record a household (新增户)",
      description =
          "HHD-01, GRD-04: in one grid, in one micro-grid of it at most, with one central household"
              + " of that at most. GRD-10: a number of the place's list that stands in a grid"
              + " already is refused. Figures of coverage use the households that grids declare;"
              + " where keys and declared number differ the grid warns (HHD-04).")
  @ResponseStatus(201)
  public HouseholdView create(@Valid @NotNull NewHousehold body) {
    return idempotency.once(body, () -> service.create(body), reads::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Correct a household (更正户)",
      description = "Replaces what was recorded wrongly; a change from a day on is a move.")
  public HouseholdView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendHousehold.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendHousehold.class));
    return reads.view(id);
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("gridId")
    @Parameter(description = "Grid (所在网格), id")
    @Nullable UUID gridId;

    @QueryParam("microGridId")
    @Parameter(description = "Micro-grid (微网格), id")
    @Nullable UUID microGridId;

    @QueryParam("centralHouseholdId")
    @Parameter(description = "Central household (中心户), id")
    @Nullable UUID centralHouseholdId;

    @QueryParam("placeCode")
    @Parameter(description = "Place (所在地点)")
    @Nullable String placeCode;

    @QueryParam("listNumber")
    @Parameter(description = "Number in the place's list (户册序号)")
    @Nullable String listNumber;

    @QueryParam("status")
    @Parameter(description = "Status (状态)")
    @Nullable HouseholdStatus status;

    HouseholdFilter filter() {
      return new HouseholdFilter(
          gridId, microGridId, centralHouseholdId, placeCode, listNumber, status);
    }
  }
}
