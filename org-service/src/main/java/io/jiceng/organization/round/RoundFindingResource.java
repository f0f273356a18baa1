package io.jiceng.organization.round;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/supervision-rounds/{id}/findings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "supervision findings", description = "What rounds found, by unit and item (问题)")
class RoundFindingResource {
  private final RoundReads reads;
  private final RoundService service;
  private final Idempotency idempotency;

  RoundFindingResource(RoundReads reads, RoundService service, Idempotency idempotency) {
    this.reads = reads;
    this.service = service;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Findings of a round; a unit sees its own (查询问题)")
  public Page<RoundFindingView> list(@PathParam("id") UUID id) {
    return Page.whole(reads.findings(id));
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Record what was found, and the scores (反馈问题)",
      description = "Codes and references by unit and item; no text, no person.")
  public RoundView find(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull RecordFindings body) {
    return idempotency.once(body, () -> service.find(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{finding}/closures")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Close a finding (整改完成)")
  public RoundView close(
      @PathParam("id") UUID id,
      @PathParam("finding") @Parameter(description = "Finding (问题), id") UUID finding,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull CloseRoundPart body) {
    return idempotency.once(
        body, () -> service.closeFinding(id, finding, body, ifMatch), reads::view);
  }
}
