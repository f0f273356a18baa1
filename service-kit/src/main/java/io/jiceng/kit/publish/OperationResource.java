package io.jiceng.kit.publish;

import io.jiceng.kit.access.Role;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The streams of this service, for operators. */
@Path("/operations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "publishing", description = "运行: publishing and dead letters of one service")
@EndpointDisabled(name = "jiceng.service", stringValue = "gateway")
class OperationResource {
  /** Which key to apply again. */
  record Replay(@NotBlank @Size(max = 200) String key) {}

  /** What is left of it. */
  record Replayed(String key, int stillDead) {}

  private final Publisher publisher;
  private final Operations operations;

  OperationResource(Publisher publisher, Operations operations) {
    this.publisher = publisher;
    this.operations = operations;
  }

  @GET
  @Path("publishing")
  @RolesAllowed({Role.AUDITOR, Role.SECURITY})
  @Operation(summary = "How publishing stands in this process")
  public PublishingStatus publishing() {
    return publisher.status();
  }

  @GET
  @Path("dead-letters")
  @RolesAllowed({Role.AUDITOR, Role.SECURITY})
  @Operation(summary = "Messages that could not be applied, oldest first")
  public Page<DeadLetterView> deadLetters(@BeanParam PageRequest page) throws SQLException {
    return Page.of(
        operations.deadLetters(page),
        page.limit(),
        letter -> Cursor.of(letter.id()),
        letter -> letter);
  }

  @POST
  @Path("dead-letters/replays")
  @RolesAllowed(Role.SECURITY)
  @Operation(summary = "Apply the dead letters of a key again")
  public Replayed replay(@Valid Replay replay) throws SQLException {
    return new Replayed(replay.key(), operations.replay(replay.key()));
  }

  @POST
  @Path("restatements")
  @RolesAllowed(Role.SECURITY)
  @Operation(summary = "Compute and send everything again under a new epoch")
  public Response restate() throws SQLException {
    operations.restate();
    return Response.accepted().build();
  }
}
