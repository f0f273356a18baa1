package io.jiceng.organization.household;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/households")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "households")
class FlagResource {
  private final FlagService service;
  private final Idempotency idempotency;

  FlagResource(FlagService service, Idempotency idempotency) {
    this.service = service;
    this.idempotency = idempotency;
  }

  @GET
  @Path("{id}/flags")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Flags of a household, past ones too (户的认定)",
      description = "Class C3: who looked is kept in the audit log.")
  public Page<FlagView> list(@PathParam("id") UUID id) {
    return Page.whole(service.read(id));
  }

  @POST
  @Path("{id}/flags")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Flag a household from a day on (认定)",
      description = "HHD-03. Each flag at most once on a day; KEY_ASSISTANCE has a kind.")
  @ResponseStatus(201)
  public FlagView flag(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull HouseholdActs.FlagHousehold body) {
    return idempotency.once(
        body, () -> service.flag(id, ifMatch, body), made -> service.view(id, made));
  }

  @POST
  @Path("{id}/flags/{flagId}/endings")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "End a flag (终止认定)")
  public FlagView end(
      @PathParam("id") UUID id,
      @PathParam("flagId") @Parameter(description = "Id of the flag") UUID flagId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull HouseholdActs.EndFlag body) {
    return idempotency.once(
        body, () -> service.end(id, flagId, ifMatch, body), ended -> service.view(id, ended));
  }

  @POST
  @Path("flag-readings")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Flags as of a day, by key (按户标识查询认定)",
      description =
          "HHD-03: services that hold keys copy flags with their date from here, nobody types them."
              + " Keys out of scope are left out. Class C3: each key looked at is kept in the audit"
              + " log with the purpose.")
  public Page<FlagView> read(@Valid @NotNull HouseholdActs.ReadFlags body) {
    return Page.whole(service.read(body));
  }
}
