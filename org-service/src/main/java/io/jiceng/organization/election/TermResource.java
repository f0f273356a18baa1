package io.jiceng.organization.election;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

import io.jiceng.kit.http.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/organizations/{id}/term")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "elections", description = "Elections (换届选举), committees and terms (任期)")
class TermResource {
  private final TermService service;
  private final TermLights lights;
  private final Idempotency idempotency;

  TermResource(TermService service, TermLights lights, Idempotency idempotency) {
    this.service = service;
    this.lights = lights;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "The running term, its reminder and its committee (任期与换届提醒)",
      description = "ORG-18. 404 where nobody is elected or no term is on record.")
  public TermReminder get(@PathParam("id") UUID id) {
    return lights.of(id);
  }

  @POST
  @Path("extensions")
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Put off the end of the term by an approval (延长任期)",
      description = "ORG-10: the superior approves, and the shift has a limit.")
  public TermReminder extend(@PathParam("id") UUID id, @Valid @NotNull ExtendTerm body) {
    return idempotency.once(body, () -> service.extend(id, body), lights::of);
  }
}
