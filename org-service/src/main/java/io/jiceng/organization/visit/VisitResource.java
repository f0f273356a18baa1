package io.jiceng.organization.visit;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

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

@TakesAttachments(record = "visit")
@Path("/v1/visits")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "visits",
    description = "Visits to people (走访), counted under the visitor's organisation")
class VisitResource {
  private final Visits visits;
  private final VisitService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  VisitResource(
      Visits visits,
      VisitService service,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.visits = visits;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Visits of the caller's scope, the latest first (查询走访)")
  public Page<VisitView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    var rows = visits.page(query.filter(), scope.paths(query.under), page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.visitedOn, it.id), VisitView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One visit (查看走访)")
  public VisitView get(@PathParam("id") UUID id) {
    return view(id);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Record a visit (新增走访)",
      description =
          "VIS-01: one role per visit, counted under it. People are attendances; nobody visited is"
              + " named. A visit with a campaign's tag counts apart from routine ones.")
  @ResponseStatus(201)
  public VisitView create(@Valid @NotNull NewVisit body) {
    return idempotency.once(body, () -> service.create(body), this::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Change a visit (修改走访)")
  public VisitView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendVisit.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendVisit.class));
    return view(id);
  }

  @POST
  @Path("{id}/cancellations")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Cancel a visit entered by mistake (作废走访)")
  public VisitView cancel(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull CancelVisit body) {
    return idempotency.once(body, () -> service.cancel(id, ifMatch, body), this::view);
  }

  private VisitView view(UUID id) {
    return VisitView.of(visits.inScope(id, scope.paths()).orElseThrow(Problem::notFound));
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("actorRole")
    @Parameter(description = "Role of the visitor (走访人身份)")
    @Nullable ActorRole actorRole;

    @QueryParam("campaign")
    @Parameter(description = "Tag of a campaign (活动标签)")
    @Nullable String campaign;

    @QueryParam("placeCode")
    @Parameter(description = "Place (走访地点)")
    @Nullable String placeCode;

    @QueryParam("gridId")
    @Parameter(description = "Grid (所在网格), id")
    @Nullable UUID gridId;

    @QueryParam("visitorPersonId")
    @Parameter(description = "Visitor (走访人), opaque id")
    @Nullable UUID visitorPersonId;

    @QueryParam("from")
    @Parameter(description = "First day (起始日期)")
    @Nullable LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day (截止日期)")
    @Nullable LocalDate to;

    @QueryParam("code")
    @Parameter(description = "Code (编号)")
    @Nullable String code;

    VisitFilter filter() {
      return new VisitFilter(
          actorRole, campaign, placeCode, gridId, visitorPersonId, from, to, code);
    }
  }
}
