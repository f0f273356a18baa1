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

@Path("/v1/organizations/{id}/mergers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "reorganizations", description = "Mergers, splits and bulk moves (党组织调整)")
class MergerResource {
  private final Merger merger;
  private final ReorganizationDesk desk;

  MergerResource(Merger merger, ReorganizationDesk desk) {
    this.merger = merger;
    this.desk = desk;
  }

  @POST
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Merge this organisation into another (合并党组织)",
      description =
          "ORG-01 to ORG-03, ORG-07, ORG-15. The other one takes over children, grids, places, open matters and tasks from the day on and this one closes; members and collectives follow by order. The act names the `digest` of its preview (`dryRun=true`) and is refused when the world has changed since.")
  @APIResponse(
      responseCode = "200",
      description = "What it would touch: the act itself, rolled back (预览)",
      content = @Content(schema = @Schema(implementation = ReorganizationPreview.class)))
  @APIResponse(
      responseCode = "202",
      description = "Done here; `steps` tell how far other services are (已实施)",
      content = @Content(schema = @Schema(implementation = ReorganizationView.class)))
  public Response merge(
      @PathParam("id") UUID id,
      @QueryParam("dryRun") @Parameter(description = "Preview only (仅预览)") boolean dryRun,
      @Valid @NotNull MergeOrganization body) {
    Supplier<Draft> act = () -> merger.tryOut(id, body);
    return dryRun
        ? Response.ok(desk.preview(act)).build()
        : ReorganizationResource.accepted(desk.begin(act, body, body.digest()));
  }
}
