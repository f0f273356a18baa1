package io.jiceng.gateway.operation;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.AUDITOR;
import static io.jiceng.kit.access.Role.SECURITY;

import io.jiceng.gateway.operation.Operations.Intake;
import io.jiceng.gateway.operation.Operations.Letter;
import io.jiceng.gateway.operation.Operations.Replayed;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operations (运维): nothing here shows a record. */
@Path("/v1/operations")
@Tag(name = "operations", description = "运维: how far figures have come, and how to mend them")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OperationResource {

  @Schema(name = "ReplayDeadLetters", description = "Which dead letters to apply again")
  record ReplayLetters(
      @Schema(description = "As in the dead letter") @NotBlank @Size(max = 200) String topic,
      @Schema(description = "As in the dead letter") @NotBlank @Size(max = 1000) String key) {}

  private final Operations operations;

  OperationResource(Operations operations) {
    this.operations = operations;
  }

  @GET
  @Path("intake")
  @RolesAllowed({AUDITOR, ADMIN, SECURITY})
  @Operation(summary = "How far topics have been read, and how fresh figures are")
  public Intake intake() {
    return operations.intake();
  }

  @GET
  @Path("dead-letters")
  @RolesAllowed({AUDITOR, ADMIN, SECURITY})
  @Operation(summary = "Messages that could not be applied, newest first")
  public Page<Letter> deadLetters(@BeanParam PageRequest page) {
    return operations.deadLetters(page);
  }

  @POST
  @Path("dead-letters/replays")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(SECURITY)
  @Operation(
      summary = "Applies the dead letters of a key again",
      description = "For when what was wrong has been mended, such as after an upgrade.")
  public Replayed replay(@NotNull @Valid ReplayLetters replay) throws SQLException {
    return operations.replay(replay.topic(), replay.key());
  }

  @POST
  @Path("rebuild")
  @RolesAllowed(SECURITY)
  @Operation(
      summary = "Forgets all figures and reads them anew from the topic",
      description = "Figures are incomplete, and their freshness is null, until that is done.")
  @APIResponse(responseCode = "202", description = "Begun")
  public Response rebuild() throws SQLException {
    operations.rebuild();
    return Response.accepted().build();
  }
}
