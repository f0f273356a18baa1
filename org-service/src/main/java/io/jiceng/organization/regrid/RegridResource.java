package io.jiceng.organization.regrid;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/grids/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "grids")
class RegridResource {
  private final GridMerger merger;
  private final GridSplitter splitter;
  private final RegridService service;
  private final Idempotency idempotency;

  RegridResource(
      GridMerger merger, GridSplitter splitter, RegridService service, Idempotency idempotency) {
    this.merger = merger;
    this.splitter = splitter;
    this.service = service;
    this.idempotency = idempotency;
  }

  @GET
  @Path("successions")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Grids it came from and those it became (网格沿革)")
  public Page<SuccessionView> successions(@PathParam("id") UUID id) {
    return Page.whole(service.successions(id));
  }

  @POST
  @Path("mergers")
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Merge this grid into another (网格合并)",
      description =
          "GRD-08, GRD-04. Grids below, households and staff follow from the day on, this grid closes,"
              + " and past months keep the old grids. The head of the other one is its head still."
              + " With `dryRun=true` nothing is done.")
  @APIResponse(
      responseCode = "200",
      description = "The grid's successions, or the preview with `dryRun=true` (网格沿革或预览)",
      content = @Content(schema = @Schema(oneOf = {SuccessionPage.class, RegridPreview.class})))
  public Response merge(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @Parameter(description = "Preview only (仅预览)") boolean dryRun,
      @Valid @NotNull MergeGrid body) {
    return answer(id, dryRun, body, () -> merger.tryOut(id, ifMatch, body));
  }

  @POST
  @Path("splits")
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Split this grid into several (网格拆分)",
      description =
          "GRD-08, GRD-04. Each grid below and each household in none goes to exactly one part; posts"
              + " that no part names end. This grid closes, and past months keep it. With"
              + " `dryRun=true` nothing is done.")
  @APIResponse(
      responseCode = "200",
      description = "The grid's successions, or the preview with `dryRun=true` (网格沿革或预览)",
      content = @Content(schema = @Schema(oneOf = {SuccessionPage.class, RegridPreview.class})))
  public Response split(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @Parameter(description = "Preview only (仅预览)") boolean dryRun,
      @Valid @NotNull SplitGrid body) {
    return answer(id, dryRun, body, () -> splitter.tryOut(id, ifMatch, body));
  }

  private Response answer(UUID id, boolean dryRun, Object body, Supplier<RegridDraft> act) {
    return Response.ok(
            dryRun
                ? service.preview(act)
                : idempotency.once(
                    body,
                    () -> service.carryOut(id, act),
                    done -> new SuccessionPage(service.successions(done))))
        .build();
  }
}
