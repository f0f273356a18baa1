package io.jiceng.organization.reorganization;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.PLATFORM;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reorganizations/moves")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "reorganizations", description = "Mergers, splits and bulk moves (党组织调整)")
class BulkMoveResource {
  private final BulkMove move;
  private final ReorganizationDesk desk;

  BulkMoveResource(BulkMove move, ReorganizationDesk desk) {
    this.move = move;
    this.desk = desk;
  }

  @POST
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Move many organisations, all or none (批量调整隶属关系)",
      description =
          "ORG-15, for each in turn. The act names the `digest` of its preview (`dryRun=true`) and is refused when the world has changed since.")
  @APIResponse(
      responseCode = "200",
      description = "What it would touch: the act itself, rolled back (预览)",
      content = @Content(schema = @Schema(implementation = ReorganizationPreview.class)))
  @APIResponse(
      responseCode = "202",
      description = "Done here; `steps` tell how far other services are (已实施)",
      content = @Content(schema = @Schema(implementation = ReorganizationView.class)))
  public Response move(
      @QueryParam("dryRun") @Parameter(description = "Preview only (仅预览)") boolean dryRun,
      @Valid @NotNull MoveOrganizations body) {
    Supplier<Draft> act = () -> move.tryOut(body);
    return dryRun
        ? Response.ok(desk.preview(act)).build()
        : ReorganizationResource.accepted(desk.begin(act, body, body.digest()));
  }
}
