package io.jiceng.organization.coverage;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/organizations/{id}/coverage")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organizations")
class CoverageResource {
  private final Covers covers;
  private final CoverageService service;
  private final Scope scope;
  private final Idempotency idempotency;

  CoverageResource(Covers covers, CoverageService service, Scope scope, Idempotency idempotency) {
    this.covers = covers;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "What an organisation covers beside its own place and unit (党组织覆盖对象)",
      description = "PLC-02, oldest record first; ended ones too.")
  public Page<CoverView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    scope.require(id);
    return Page.of(
        covers.page(id, page.after(), page.rows()),
        page.limit(),
        it -> Cursor.of(it.id),
        CoverView::of);
  }

  @GET
  @Path("{coverId}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One thing that an organisation covers (查看覆盖对象)")
  public CoverView get(
      @PathParam("id") UUID id,
      @PathParam("coverId") @Parameter(description = "Id of what is covered") UUID coverId) {
    return service.view(id, coverId);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Name a unit, compound or building that an organisation covers (列明覆盖对象)",
      description = "PLC-02: a joint organisation covers each one it names.")
  @ResponseStatus(201)
  public CoverView create(@PathParam("id") UUID id, @Valid @NotNull NewCover body) {
    return idempotency.once(
        body, () -> service.begin(id, body), coverId -> service.view(id, coverId));
  }

  @POST
  @Path("{coverId}/endings")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "End the coverage of something (终止覆盖)")
  public CoverView end(
      @PathParam("id") UUID id,
      @PathParam("coverId") @Parameter(description = "Id of what is covered") UUID coverId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull EndCover body) {
    return idempotency.once(
        body, () -> service.end(id, coverId, ifMatch, body), it -> service.view(id, it));
  }
}
