package io.jiceng.organization.household;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;

import io.jiceng.kit.http.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/households")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "households")
class HouseholdActResource {
  private final HouseholdService service;
  private final HouseholdSuccession succession;
  private final HouseholdReads reads;
  private final Idempotency idempotency;

  HouseholdActResource(
      HouseholdService service,
      HouseholdSuccession succession,
      HouseholdReads reads,
      Idempotency idempotency) {
    this.service = service;
    this.succession = succession;
    this.reads = reads;
    this.idempotency = idempotency;
  }

  @POST
  @Path("{id}/moves")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Move a household to another grid from a day on (户迁移)",
      description = "GRD-04. The months before stay in its former grid.")
  public HouseholdView move(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull HouseholdActs.MoveHousehold body) {
    return idempotency.once(body, () -> service.move(id, ifMatch, body), reads::view);
  }

  @POST
  @Path("{id}/endings")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "End a household without a successor (销户)",
      description = "HHD-02: SPLIT and MERGED come from the acts that name the keys.")
  public HouseholdView end(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull HouseholdActs.EndHousehold body) {
    return idempotency.once(body, () -> service.end(id, ifMatch, body), reads::view);
  }

  @POST
  @Path("{id}/splits")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Split a household (分户)",
      description =
          "HHD-02: one transaction; the old one answers its `successorKeys`. Flags are decisions on"
              + " the old household and are not passed on.")
  public HouseholdView split(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull HouseholdActs.SplitHousehold body) {
    return idempotency.once(body, () -> succession.split(id, ifMatch, body), reads::view);
  }

  @POST
  @Path("mergers")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Merge households into a new one (并户)",
      description = "HHD-02: one transaction; the new one answers its `formerKeys`.")
  @ResponseStatus(201)
  public HouseholdView merge(@Valid @NotNull HouseholdActs.MergeHouseholds body) {
    return idempotency.once(body, () -> succession.merge(body), reads::view);
  }
}
