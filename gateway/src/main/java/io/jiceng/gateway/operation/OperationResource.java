package io.jiceng.gateway.operation;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.AUDITOR;
import static io.jiceng.kit.access.Role.SECURITY;

import io.jiceng.gateway.operation.Operations.Intake;
import io.jiceng.gateway.operation.Operations.Letter;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operations (运维): nothing here shows a record. */
@Path("/v1/operations")
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OperationResource {

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
