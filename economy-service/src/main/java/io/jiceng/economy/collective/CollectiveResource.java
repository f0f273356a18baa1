package io.jiceng.economy.collective;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.attachment.TakesAttachments;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.http.MergePatch;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@TakesAttachments(record = "collective", locked = "t.closed_on is not null")
@Path("/v1/collectives")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collectives", description = "集体经济组织: collectives, their companies and cooperatives")
class CollectiveResource {
  private final Collectives collectives;
  private final CollectiveService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  CollectiveResource(
      Collectives collectives,
      CollectiveService service,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.collectives = collectives;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Collectives of the scope, in the order of their recording")
  public Page<CollectiveView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Organisation, id or code")
          @Nullable String under,
      @QueryParam("kind") @Parameter(description = "Of this kind") @Nullable CollectiveKind kind,
      @QueryParam("code") @Parameter(description = "Code, exactly") @Nullable String code,
      @QueryParam("creditCode") @Parameter(description = "Unified credit code, exactly")
          @Nullable String creditCode,
      @QueryParam("placeCode") @Parameter(description = "Code of its place, exactly")
          @Nullable String placeCode,
      @QueryParam("open") @Parameter(description = "Only open or only closed ones")
          @Nullable Boolean open) {
    var filter =
        new Collectives.Filter(scope.paths(under), kind, code, creditCode, placeCode, open);
    var rows = collectives.page(filter, page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.id), CollectiveView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One collective")
  public CollectiveView get(@PathParam("id") UUID id) {
    return view(id);
  }

  @GET
  @Path("{id}/affiliations")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "The organisations a collective has counted under")
  public Page<AffiliationView> affiliations(@PathParam("id") UUID id) {
    return Page.whole(service.affiliations(id).stream().map(AffiliationView::of).toList());
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Record a collective")
  @ResponseStatus(201)
  public CollectiveView create(@Valid @NotNull NewCollective body) {
    return idempotency.once(body, () -> service.create(body), this::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Change a collective")
  public CollectiveView patch(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = CollectiveChange.class)))
          JsonNode patch) {
    service.change(
        id,
        IfMatch.require(ifMatch),
        current -> mergePatch.apply(current, patch, CollectiveChange.class));
    return view(id);
  }

  @POST
  @Path("{id}/transfers")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Let a collective count under another organisation from a day on")
  public CollectiveView transfer(
      @PathParam("id") UUID id, @Valid @NotNull TransferCollective body) {
    return idempotency.once(body, () -> service.transfer(id, body), this::view);
  }

  @POST
  @Path("{id}/closures")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Close a collective")
  public CollectiveView close(@PathParam("id") UUID id, @Valid @NotNull CloseCollective body) {
    return idempotency.once(body, () -> service.close(id, body), this::view);
  }

  private CollectiveView view(UUID id) {
    return collectives
        .inScope(id, scope.paths())
        .map(CollectiveView::of)
        .orElseThrow(Problem::notFound);
  }
}
