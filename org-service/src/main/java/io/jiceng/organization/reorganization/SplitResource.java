package io.jiceng.organization.reorganization;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.PLATFORM;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/organizations/{id}/splits")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "reorganizations", description = "Mergers, splits and bulk moves (党组织调整)")
class SplitResource {
  private final Split split;
  private final ReorganizationDesk desk;

  SplitResource(Split split, ReorganizationDesk desk) {
    this.split = split;
    this.desk = desk;
  }

  @POST
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Split this organisation (分设党组织)",
      description =
          "ORG-01 to ORG-07, ORG-14, ORG-15. Parts become new organisations; named grids, places, matters and tasks go over with the act, named members and collectives follow by order, the others stay. The act names the `digest` of its preview (`dryRun=true`) and is refused when the world has changed since.")
  @APIResponse(
      responseCode = "200",
      description = "What it would touch: the act itself, rolled back (预览)",
      content = @Content(schema = @Schema(implementation = ReorganizationPreview.class)))
  @APIResponse(
      responseCode = "202",
      description = "Done here; `steps` tell how far other services are (已实施)",
      content = @Content(schema = @Schema(implementation = ReorganizationView.class)))
  public Response split(
      @PathParam("id") UUID id,
      @QueryParam("dryRun") @Parameter(description = "Preview only (仅预览)") boolean dryRun,
      @Valid @NotNull SplitOrganization body) {
    Supplier<Draft> act = () -> split.tryOut(id, body);
    return dryRun
        ? Response.ok(desk.preview(act)).build()
        : ReorganizationResource.accepted(desk.begin(act, body, body.digest()));
  }
}
