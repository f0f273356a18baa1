package io.jiceng.organization.matter;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

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
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

@Path("/v1/matters/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "matters")
class ContactResource {
  private final ContactService service;
  private final MatterDesk desk;
  private final Idempotency idempotency;

  ContactResource(ContactService service, MatterDesk desk, Idempotency idempotency) {
    this.service = service;
    this.desk = desk;
    this.idempotency = idempotency;
  }

  @POST
  @Path("contacts")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "State whom to reach (联系方式)",
      description = "Optional; kept encrypted, shown masked, erased contactKeptDays after closing.")
  public MatterView reachAt(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.ReachAt body) {
    return idempotency.once(body, () -> service.reachAt(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("reveals")
  @RolesAllowed({CLERK, REVIEWER})
  @Operation(
      summary = "Contact or parties, this once, for a purpose (查看敏感信息)",
      description = "Who looked, what for and why is kept in the audit log.")
  @Cache(noStore = true)
  public RevealedContact reveal(
      @PathParam("id") UUID id, @Valid @NotNull MatterActs.RevealContact body) {
    return service.reveal(id, body);
  }
}
