package io.jiceng.organization.hostunit;

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
import io.jiceng.organization.record.Sector;
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

@TakesAttachments(record = "host_unit", locked = "t.closed_on is not null")
@Path("/v1/host-units")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "host-units", description = "Bodies that host or partner an organisation (单位)")
class HostUnitResource {
  private final HostUnits units;
  private final HostUnitReads reads;
  private final HostUnitService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  HostUnitResource(
      HostUnits units,
      HostUnitReads reads,
      HostUnitService service,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.units = units;
    this.reads = reads;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Host units of the caller's scope, by code (查询单位)")
  public Page<HostUnitView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    var rows = units.page(query.filter(), scope.paths(query.under), page.after(), page.rows());
    var views = reads.views(rows);
    return Page.of(
        rows,
        page.limit(),
        it -> Cursor.of(it.code),
        it -> Objects.requireNonNull(views.get(it.id)));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "One host unit (查看单位)",
      description =
          "HST-05: development cases and postings name the unit in member-service; the two counts are"
              + " not delivered yet, and are never typed here.")
  public HostUnitView get(@PathParam("id") UUID id) {
    return reads.view(id);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Record a host unit (新增单位)",
      description =
          "HST-01 to HST-04, credit code by GB 32100. twoNew and threeNew are derived from `sector`. A"
              + " community social body begins as SEED without organisation.")
  @ResponseStatus(201)
  public HostUnitView create(@Valid @NotNull NewHostUnit body) {
    return idempotency.once(body, () -> service.create(body), reads::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Correct a host unit (更正单位)",
      description =
          "Corrects what was recorded wrongly, in past months too; what changes by the day is stated by"
              + " acts. HST-01: the sector stays while organisations name the unit.")
  public HostUnitView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendHostUnit.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendHostUnit.class));
    return reads.view(id);
  }

  @POST
  @Path("{id}/closures")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Close a host unit (注销单位)")
  public HostUnitView close(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull CloseHostUnit body) {
    return idempotency.once(body, () -> service.close(id, ifMatch, body), reads::view);
  }

  @POST
  @Path("{id}/transfers")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Let another organisation answer for it from a day on (归口调整)",
      description = "The months before stay with the organisation that answered then.")
  public HostUnitView transfer(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull TransferHostUnit body) {
    return idempotency.once(body, () -> service.transfer(id, ifMatch, body), reads::view);
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("kind")
    @Parameter(description = "Kind (单位类别)")
    @Nullable HostUnitKind kind;

    @QueryParam("sector")
    @Parameter(description = "New sector (两新、三新类别)")
    @Nullable Sector sector;

    @QueryParam("status")
    @Parameter(description = "Status (状态)")
    @Nullable HostUnitStatus status;

    @QueryParam("placeCode")
    @Parameter(description = "Place (所在地点)")
    @Nullable String placeCode;

    @QueryParam("code")
    @Parameter(description = "Code (代码)")
    @Nullable String code;

    @QueryParam("creditCode")
    @Parameter(description = "Unified social credit code (统一社会信用代码)")
    @Nullable String creditCode;

    @QueryParam("name")
    @Parameter(description = "Part of the name (名称)")
    @Nullable String name;

    HostUnitFilter filter() {
      return new HostUnitFilter(kind, sector, status, placeCode, code, creditCode, name);
    }
  }
}
