package io.jiceng.economy.statement;

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

@TakesAttachments(
    record = "statement",
    organization = "select c.organization_id from collective c where c.id = t.collective_id",
    locked = "t.state = 'LOCKED'")
@Path("/v1/statements")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statements", description = "收支报表: what collectives earned and spent")
class StatementResource {
  private final Statements statements;
  private final StatementService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  StatementResource(
      Statements statements,
      StatementService service,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.statements = statements;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Statements of the scope, in the order of their recording")
  public Page<StatementView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Organisation, id or code")
          @Nullable String under,
      @QueryParam("collectiveId") @Parameter(description = "Of this collective")
          @Nullable UUID collectiveId,
      @QueryParam("year") @Parameter(description = "All periods of a year", example = "2024")
          @Nullable Integer year,
      @QueryParam("period") @Parameter(description = "2024, 2024-Q1 or 2024-03")
          @Nullable String period,
      @QueryParam("state") @Parameter(description = "In this state")
          @Nullable StatementState state) {
    var filter = new Statements.Filter(scope.paths(under), collectiveId, year, period, state);
    var rows = statements.page(filter, page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.id), StatementView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One statement, with what a submission would be asked")
  public StatementView get(@PathParam("id") UUID id) {
    return service.view(id);
  }

  @GET
  @Path("{id}/snapshots")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "The statement as it was locked and corrected, oldest first")
  public Page<Snapshot> snapshots(@PathParam("id") UUID id) {
    return Page.whole(service.snapshots(id));
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Begin a statement")
  @ResponseStatus(201)
  public StatementView create(@Valid @NotNull NewStatement body) {
    return idempotency.once(body, () -> service.create(body), service::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Change an OPEN or RETURNED statement")
  public StatementView patch(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = StatementChange.class)))
          JsonNode patch) {
    service.change(
        id,
        IfMatch.require(ifMatch),
        current -> mergePatch.apply(current, patch, StatementChange.class));
    return service.view(id);
  }

  @POST
  @Path("{id}/submissions")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Submit (报送): the village answers for the truth of it")
  public StatementView submit(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return act(id, Step.SUBMIT, ifMatch, null);
  }

  @POST
  @Path("{id}/checks")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(summary = "Check (审核) at the township")
  public StatementView check(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return act(id, Step.CHECK, ifMatch, null);
  }

  @POST
  @Path("{id}/acceptances")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(summary = "Accept (接受) at the county; from now on it counts")
  public StatementView accept(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return act(id, Step.ACCEPT, ifMatch, null);
  }

  @POST
  @Path("{id}/locks")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(summary = "Lock (锁定); from now on it changes by correction only")
  public StatementView lock(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return act(id, Step.LOCK, ifMatch, null);
  }

  @POST
  @Path("{id}/returns")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(summary = "Return (退回), one level back")
  public StatementView giveBack(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull ReturnStatement body) {
    return act(id, Step.RETURN, ifMatch, body.reason());
  }

  private StatementView act(UUID id, Step step, @Nullable String ifMatch, @Nullable String reason) {
    return idempotency.once(
        reason == null ? step : step + reason,
        () -> service.take(id, step, ifMatch, reason),
        service::view);
  }
}
