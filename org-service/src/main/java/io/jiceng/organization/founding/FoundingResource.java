package io.jiceng.organization.founding;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

import io.jiceng.kit.http.Idempotency;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/organizations/{id}/founding")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organizations", description = "Party organisations (党组织) and their tree")
class FoundingResource {
  private final FoundingFiles files;
  private final Idempotency idempotency;

  FoundingResource(FoundingFiles files, Idempotency idempotency) {
    this.files = files;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "The founding file of an organisation (成立档案)",
      description = "404 when none is on record.")
  public FoundingView get(@PathParam("id") UUID id) {
    return files.view(id);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "File the steps of a founding as far as they are taken (登记成立程序)",
      description =
          "ORG-05: application, reply, meeting, filing, in this order. A late or missing reply comes"
              + " back in `warnings`. What was filed before is replaced; the audit keeps it.")
  public FoundingView file(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull FoundingSteps body) {
    return idempotency.once(body, () -> files.file(id, ifMatch, body), files::view);
  }
}
