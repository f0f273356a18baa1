package io.jiceng.organization.round;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

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

@Path("/v1/supervision-rounds/{id}/measures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "supervision measures", description = "Measures after a round (督办、约谈): codes, C3")
class MeasureResource {
  private final RoundReads reads;
  private final RoundService service;
  private final Idempotency idempotency;

  MeasureResource(RoundReads reads, RoundService service, Idempotency idempotency) {
    this.reads = reads;
    this.service = service;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN})
  @Operation(summary = "Measures after a round; a unit sees its own (查询措施)")
  public Page<MeasureView> list(@PathParam("id") UUID id) {
    return Page.whole(reads.measures(id));
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Take a measure (采取措施)",
      description = "SUP-06: a code, a date and a document; there is no field for a story.")
  public RoundView take(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull TakeMeasure body) {
    return idempotency.once(body, () -> service.measure(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{measure}/closures")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Close a measure (办结措施)")
  public RoundView close(
      @PathParam("id") UUID id,
      @PathParam("measure") @Parameter(description = "Measure (措施), id") UUID measure,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull CloseRoundPart body) {
    return idempotency.once(
        body, () -> service.closeMeasure(id, measure, body, ifMatch), reads::view);
  }
}
