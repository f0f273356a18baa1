package io.jiceng.organization.boundary;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/grids/{id}/boundaries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "grids")
class BoundaryResource {
  private final BoundaryService service;
  private final Idempotency idempotency;

  BoundaryResource(BoundaryService service, Idempotency idempotency) {
    this.service = service;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Boundaries of a grid by time (网格边界沿革)")
  public Page<BoundaryView> list(@PathParam("id") UUID id) {
    return Page.whole(service.all(id));
  }

  @GET
  @Path("current")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Boundary of a grid on a day (网格边界)",
      description = "Warns with GRD-08 where it leaves the boundary of the grid above.")
  public BoundaryView current(
      @PathParam("id") UUID id,
      @QueryParam("on") @Parameter(description = "Day (日期); today when left out")
          @Nullable LocalDate on) {
    return service.on(id, on);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Draw a grid's boundary from a day on (划定网格边界)",
      description =
          "GRD-08: optional; CGCS2000 degrees, as GeoJSON with longitude first (GB/T 16831 writes"
              + " latitude first). Refused: points outside longitude 73 to 136, latitude 3 to 54,"
              + " swapped ones, rings that are open or cross, more than 2000 positions in a ring. On"
              + " the first day of the present boundary it is corrected.")
  @ResponseStatus(201)
  public BoundaryView draw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull DrawBoundary body) {
    return idempotency.once(
        body, () -> service.draw(id, ifMatch, body), drawn -> service.view(id, drawn));
  }
}
