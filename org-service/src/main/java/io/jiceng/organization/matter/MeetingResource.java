package io.jiceng.organization.matter;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/matters/meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "matter-meetings",
    description = "Meetings on matters: monthly dispatch (月调度), quarterly consultation (季化解)")
class MeetingResource {
  private final Meetings meetings;
  private final MeetingService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  MeetingResource(
      Meetings meetings,
      MeetingService service,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.meetings = meetings;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Meetings of the caller's scope, the latest first (查询月调度、季化解)")
  public Page<MeetingView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围)")
          @Nullable String under,
      @QueryParam("kind") @Parameter(description = "Kind (类别)") @Nullable MeetingKind kind,
      @QueryParam("matterId") @Parameter(description = "Matter treated (研究事项), id")
          @Nullable UUID matterId) {
    var rows = meetings.page(kind, matterId, scope.paths(under), page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.heldOn, it.id), MeetingView::of);
  }

  @GET
  @Path("attainment")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Meetings of a period against the number asked for (会议完成情况)")
  public MeetingAttainment attainment(
      @QueryParam("organization")
          @NotBlank
          @Size(max = 36)
          @Parameter(description = "Convenor (召集组织), id or code", required = true)
          String organization,
      @QueryParam("kind") @NotNull @Parameter(description = "Kind (类别)", required = true)
          MeetingKind kind,
      @QueryParam("period")
          @NotBlank
          @Size(max = 7)
          @Parameter(
              description = "Month of a dispatch, quarter of a consultation",
              required = true)
          String period) {
    return service.attainment(organization, kind, period);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One meeting (查看会议)")
  public MeetingView get(@PathParam("id") UUID id) {
    return service.view(id);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Record a meeting with the matters it treated (新增月调度、季化解)")
  @ResponseStatus(201)
  public MeetingView hold(@Valid @NotNull NewMeeting body) {
    return idempotency.once(body, () -> service.hold(body), service::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Change minutes and matters of a meeting (修改会议)")
  public MeetingView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendMeeting.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendMeeting.class));
    return service.view(id);
  }
}
