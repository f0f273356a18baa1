package io.jiceng.member.membership;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.attachment.DataClass;
import io.jiceng.kit.attachment.TakesAttachments;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.http.MergePatch;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.tree.ReadsPeople;
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
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@TakesAttachments(record = "member", locked = "t.left_on is not null", dataClass = DataClass.C3)
@Path("/v1/members")
@RunOnVirtualThread
@ReadsPeople
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
  public MemberView get(@PathParam("id") UUID id) {
    return reader.look(id);
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
  @ResponseStatus(201)
  public MemberView admit(@Valid @NotNull AdmitMember admission) {
    return idempotency.once(admission, () -> service.admit(admission), reader::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Correct a member's file")
  public MemberView correct(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = CorrectMember.class)))
          @Nullable JsonNode patch) {
    service.correct(
        id,
        IfMatch.require(ifMatch),
        current -> mergePatch.apply(current, patch, CorrectMember.class));
    return reader.view(id);
  }

  @POST
  @Path("{id}/branch-changes")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Another branch keeps the formal relation from a day on (ORG-14)")
  public MemberView changeBranch(
      @PathParam("id") UUID id, @Valid @NotNull MemberActs.ChangeBranch change) {
    return idempotency.once(change, () -> service.changeBranch(id, change), reader::view);
  }

  @POST
  @Path("{id}/conversions")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "A probationary member becomes a full one (DEV-01)")
  public MemberView convert(
      @PathParam("id") UUID id, @Valid @NotNull MemberActs.Convert conversion) {
    return idempotency.once(conversion, () -> service.convert(id, conversion), reader::view);
  }

  @POST
  @Path("{id}/departures")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "A membership ends")
  public MemberView depart(@PathParam("id") UUID id, @Valid @NotNull MemberActs.Depart departure) {
    return idempotency.once(departure, () -> service.depart(id, departure), reader::view);
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
  @Cache(noStore = true)
  public RevealMember.Revealed reveal(
      @PathParam("id") UUID id, @Valid @NotNull RevealMember request) {
    return service.reveal(id, request);
  }
}
