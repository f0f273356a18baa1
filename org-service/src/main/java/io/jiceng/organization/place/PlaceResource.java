package io.jiceng.organization.place;

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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@TakesAttachments(record = "place", locked = "t.abolished_on is not null")
@Path("/v1/places")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "places", description = "Places (地点): divisions, compounds, buildings and zones")
class PlaceResource {
  private final Places places;
  private final PlaceService service;
  private final ZoneManagement management;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  PlaceResource(
      Places places,
      PlaceService service,
      ZoneManagement management,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.places = places;
    this.service = service;
    this.management = management;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Places that count under the caller's scope, by code (查询地点)")
  public Page<PlaceView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    var rows = places.page(query.filter(), scope.paths(query.under), page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.code), PlaceView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One place (查看地点)")
  public PlaceView get(@PathParam("id") UUID id) {
    return view(id);
  }

  @POST
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Record a place (新增地点)",
      description =
          "Code, level, kind and parent must agree. A place counts under its lead organisation,"
              + " else under that of the nearest place above; one of them must exist.")
  @ResponseStatus(201)
  public PlaceView create(@Valid @NotNull NewPlace body) {
    return idempotency.once(body, () -> service.create(body), this::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(summary = "Change a place (修改地点)")
  public PlaceView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendPlace.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendPlace.class));
    return view(id);
  }

  @POST
  @Path("{id}/managed-places")
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Put more places under a zone from a day on (增加托管地点)",
      description = "PLC-03: a place that another zone manages is given back by that one first.")
  public PlaceView addManaged(@PathParam("id") UUID id, @Valid @NotNull ManagePlaces body) {
    return idempotency.once(body, () -> service.manage(id, body, false), this::view);
  }

  @GET
  @Path("{id}/managed-places")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "What a zone manages and has managed, by place and day (查询托管地点)",
      description =
          "PLC-03. The figures of a zone are those of the organisations of these places: record a"
              + " group of kind PLACE for it, and ask figures by the group's code.")
  public Page<ManagedPlace> managed(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    var after = page.after();
    return Page.of(
        management.page(
            view(id).code(),
            after.map(c -> c.text(0)).orElse(""),
            after.map(c -> c.date(1)).orElse(LocalDate.EPOCH),
            page.rows()),
        page.limit(),
        it -> Cursor.of(it.placeCode(), it.from()),
        it -> it);
  }

  @PUT
  @Path("{id}/managed-places")
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(summary = "Say which places a zone manages, all of them (确定托管地点)")
  public PlaceView setManaged(@PathParam("id") UUID id, @Valid @NotNull ManagePlaces body) {
    service.manage(id, body, true);
    return view(id);
  }

  private PlaceView view(UUID id) {
    return PlaceView.of(places.inScope(id, scope.paths()).orElseThrow(Problem::notFound));
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("level")
    @Parameter(description = "Level (层级)")
    @Nullable PlaceLevel level;

    @QueryParam("kind")
    @Parameter(description = "Kind (类别)")
    @Nullable PlaceKind kind;

    @QueryParam("code")
    @Parameter(description = "Code (代码)")
    @Nullable String code;

    @QueryParam("parentCode")
    @Parameter(description = "Place above (上级地点)")
    @Nullable String parentCode;

    @QueryParam("managedByPlaceCode")
    @Parameter(description = "Zone that manages them (托管功能区)")
    @Nullable String managedByPlaceCode;

    @QueryParam("name")
    @Parameter(description = "Part of the name (名称片段), 2 to 60 characters")
    @Size(min = 2, max = 60)
    @Nullable String name;

    PlaceFilter filter() {
      return new PlaceFilter(level, kind, code, parentCode, managedByPlaceCode, name);
    }
  }
}
