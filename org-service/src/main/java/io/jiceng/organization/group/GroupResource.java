package io.jiceng.organization.group;

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

@TakesAttachments(record = "organization_group", locked = "t.closed_on is not null")
@Path("/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "groups",
    description =
        "Groups of organisations beside the tree (组织集合): joint villages, alliances, peers, places."
            + " Figures take a group in place of an organisation")
class GroupResource {
  private static final String SEEN =
      "Version the caller has seen; 412 when the group has changed since";

  private final GroupReads reads;
  private final GroupService service;
  private final SeatService seats;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  GroupResource(
      GroupReads reads,
      GroupService service,
      SeatService seats,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.reads = reads;
    this.service = service;
    this.seats = seats;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Groups that the caller's organisations lead or belong to, by code (查询组织集合)",
      description = "Members are counted as of today.")
  public Page<GroupView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    return reads.page(
        new GroupFilter(
            query.kind,
            query.status,
            query.code,
            query.placeCode,
            id(query.lead, "/lead"),
            id(query.organization, "/organization")),
        query.under,
        page);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One group (查看组织集合)")
  public GroupView get(
      @PathParam("id") UUID id,
      @QueryParam("on") @Parameter(description = "Day of the members counted (日期); today")
          @Nullable LocalDate on) {
    return reads.view(id, on);
  }

  @GET
  @Path("{id}/members")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Members of a day, by code (查询成员)",
      description = "Those in the caller's scope; how many are not, `withheld` of the group says.")
  public Page<MemberView> members(
      @PathParam("id") UUID id,
      @QueryParam("on") @Parameter(description = "Day (日期); today when left out")
          @Nullable LocalDate on,
      @BeanParam PageRequest page) {
    return reads.members(id, on, page);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Record a group (新增组织集合)",
      description =
          "PLC-04, ORG-16. Lead and members lie in the caller's scope, the members not"
              + " necessarily under the lead: so a group is made by an authority common to them, and"
              + " afterwards read and kept by the lead. Members of kind PLACE are derived from the"
              + " place or the places a zone manages (PLC-03).")
  @ResponseStatus(201)
  public GroupView create(@Valid @NotNull NewGroup body) {
    return idempotency.once(body, () -> service.create(body), reads::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Change a group's name or document (修改组织集合)")
  public GroupView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendGroup.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendGroup.class));
    return reads.view(id);
  }

  @POST
  @Path("{id}/members")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Add members from a day on (加入)",
      description = "All of them or none. The months before keep their members.")
  public GroupView add(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) @Nullable String ifMatch,
      @Valid @NotNull AddMembers body) {
    return idempotency.once(body, () -> seats.add(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{id}/endings")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "End memberships from a day on (退出)",
      description = "All of them or none. The months before keep their members.")
  public GroupView end(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) @Nullable String ifMatch,
      @Valid @NotNull EndMembers body) {
    return idempotency.once(body, () -> seats.end(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{id}/leads")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Let another organisation lead from a day on (变更牵头)",
      description =
          "ORG-16. By who holds both. The group counts under the former lead in the months before.")
  public GroupView lead(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) @Nullable String ifMatch,
      @Valid @NotNull ChangeLead body) {
    return idempotency.once(body, () -> seats.lead(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{id}/closures")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Close a group; its memberships end (撤销组织集合)")
  public GroupView close(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) @Nullable String ifMatch,
      @Valid @NotNull CloseGroup body) {
    return idempotency.once(body, () -> service.close(id, body, ifMatch), reads::view);
  }

  private @Nullable UUID id(@Nullable String organization, String pointer) {
    return organization == null ? null : scope.resolve(organization, pointer).id();
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("kind")
    @Parameter(description = "Kind (类别)")
    @Nullable GroupKind kind;

    @QueryParam("status")
    @Parameter(description = "Status (状态)")
    @Nullable GroupStatus status;

    @QueryParam("code")
    @Parameter(description = "Code (代码)")
    @Nullable String code;

    @QueryParam("placeCode")
    @Parameter(description = "Place or zone (地点、功能区)")
    @Nullable String placeCode;

    @QueryParam("lead")
    @Parameter(description = "Organisation that leads it (牵头党组织), id or code")
    @Nullable String lead;

    @QueryParam("organization")
    @Parameter(description = "Organisation that belongs to it, or has belonged (成员党组织), id or code")
    @Nullable String organization;
  }
}
