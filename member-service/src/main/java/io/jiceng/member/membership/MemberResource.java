package io.jiceng.member.membership;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.Etags;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/members")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members", description = "党员")
class MemberResource {
  private final MemberService service;
  private final MemberReader reader;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  MemberResource(
      MemberService service,
      MemberReader reader,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.service = service;
    this.reader = reader;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Members of the caller's scope; those who left only when `status` asks")
  public Page<MemberView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "subtree: id or code") @Nullable String under,
      @QueryParam("organizationId") @Parameter(description = "branch: id or code")
          @Nullable String organizationId,
      @QueryParam("category") @Parameter(description = "Full or probationary members only")
          @Nullable Category category,
      @QueryParam("status") @Parameter(description = "Of this status; also those who left")
          @Nullable MembershipStatus status,
      @QueryParam("residence") @Parameter(description = "Living in town or country")
          @Nullable Residence residence) {
    return reader.page(
        new Members.Filter(
            reader.branchId(organizationId), category, status, residence, null, null),
        scope.paths(under),
        page);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One member; every look is audited")
  @APIResponse(
      responseCode = "200",
      description = "The member",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    return Etags.read(reader.look(id), headers);
  }

  @GET
  @Path("{id}/history")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Branch, category and residence by period, oldest first")
  public Page<PeriodView> history(@PathParam("id") UUID id) {
    return Page.whole(reader.history(id));
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Put a member on record")
  @APIResponse(
      responseCode = "201",
      description = "On record",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public Response admit(@Valid @NotNull AdmitMember admission) {
    return idempotency.created(admission, () -> service.admit(admission), reader::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Correct a member's file")
  @APIResponse(
      responseCode = "200",
      description = "Corrected",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public Response correct(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = CorrectMember.class)))
          @Nullable JsonNode patch) {
    service.correct(
        id,
        IfMatch.require(ifMatch),
        current -> mergePatch.apply(current, patch, CorrectMember.class));
    return Etags.changed(reader.view(id));
  }

  @POST
  @Path("{id}/branch-changes")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Another branch keeps the formal relation from a day on (ORG-14)")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public Response changeBranch(
      @PathParam("id") UUID id, @Valid @NotNull MemberActs.ChangeBranch change) {
    return idempotency.acted(change, () -> service.changeBranch(id, change), reader::view);
  }

  @POST
  @Path("{id}/conversions")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "A probationary member becomes a full one (DEV-01)")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public Response convert(@PathParam("id") UUID id, @Valid @NotNull MemberActs.Convert conversion) {
    return idempotency.acted(conversion, () -> service.convert(id, conversion), reader::view);
  }

  @POST
  @Path("{id}/departures")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "A membership ends")
  @APIResponse(
      responseCode = "200",
      description = "As it is now",
      content = @Content(schema = @Schema(implementation = MemberView.class)))
  public Response depart(@PathParam("id") UUID id, @Valid @NotNull MemberActs.Depart departure) {
    return idempotency.acted(departure, () -> service.depart(id, departure), reader::view);
  }

  @POST
  @Path("searches")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Find members by name, branch or ID number; nothing of it stands in a URL")
  public Page<MemberView> search(@Valid @NotNull SearchMembers search) {
    return reader.search(search);
  }

  @POST
  @Path("{id}/reveals")
  @RolesAllowed({CLERK, REVIEWER})
  @Operation(summary = "One C4 value, this once, for a purpose; the member can see who asked")
  @APIResponse(
      responseCode = "200",
      description = "The value; keep it nowhere",
      content = @Content(schema = @Schema(implementation = RevealMember.Revealed.class)))
  public Response reveal(@PathParam("id") UUID id, @Valid @NotNull RevealMember request) {
    return Response.ok(service.reveal(id, request))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
