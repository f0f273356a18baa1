package io.jiceng.organization.round;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/supervision-rounds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "supervision rounds",
    description = "Supervision rounds (督导) of units, never of persons")
class RoundResource {
  private final Rounds rounds;
  private final RoundReads reads;
  private final RoundPlanning planning;
  private final RoundService service;
  private final Scope scope;
  private final Idempotency idempotency;

  RoundResource(
      Rounds rounds,
      RoundReads reads,
      RoundPlanning planning,
      RoundService service,
      Scope scope,
      Idempotency idempotency) {
    this.rounds = rounds;
    this.reads = reads;
    this.planning = planning;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary =
          "Rounds that organisations of the scope lead, join or are looked at in, by code (查询督导)",
      description = "SUP-03: a unit sees an unannounced round once it is on site.")
  public Page<RoundView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under,
      @QueryParam("kind") @Parameter(description = "Kind (督导类别)") @Nullable RoundKind kind,
      @QueryParam("state") @Parameter(description = "State (督导状态)") @Nullable RoundState state,
      @QueryParam("year") @Parameter(description = "Year (年度)") @Nullable Integer year,
      @QueryParam("code") @Parameter(description = "Code (代码)") @Nullable String code) {
    var filter = new Rounds.Filter(kind, state, year, code);
    var reader = under == null ? reads.reader() : null;
    var rows = rounds.page(filter, scope.paths(under), reader, page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.code), RoundView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One round (查看督导)")
  public RoundView get(@PathParam("id") UUID id) {
    return reads.view(id);
  }

  @GET
  @Path("{id}/bulletin")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Bulletin: ranks of units per item and in total (督导通报)",
      description = "SUP-05. Equal scores share a rank; 409 before the bulletin.")
  public BulletinView bulletin(@PathParam("id") UUID id) {
    return reads.bulletin(id);
  }

  @GET
  @Path("{id}/proofs")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "What records prove about the units, so that nobody asks for it (记录已证明)",
      description = "SUP-02. An item without a figure comes back without a value.")
  public Page<ProofView> proofs(@PathParam("id") UUID id) {
    return Page.whole(reads.proofs(id));
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Plan a round (新增督导)",
      description =
          "SUP-01: it stands in the year's plan, and on site a unit has so many rounds a year; SUP-02: what"
              + " records prove is not asked for; SUP-03: two inspectors when unannounced.")
  @ResponseStatus(201)
  public RoundView plan(@Valid @NotNull NewRound body) {
    return idempotency.once(body, () -> planning.plan(body), reads::view);
  }

  @POST
  @Path("{id}/starts")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Go on site (开始督导)",
      description = "SUP-04: inspectors of a cross-check get their read grants.")
  public RoundView start(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull StartRound body) {
    return idempotency.once(body, () -> service.start(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{id}/hearings")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Hear the units for 5 working days (听取意见)", description = "SUP-05.")
  public RoundView hear(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull HearUnits body) {
    return idempotency.once(body, () -> service.hear(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{id}/comments")
  @RolesAllowed({CLERK, ADMIN})
  @Operation(summary = "What a unit of the caller says to its findings (单位意见)")
  public RoundView comment(@PathParam("id") UUID id, @Valid @NotNull CommentRound body) {
    return idempotency.once(body, () -> service.comment(id, body), reads::view);
  }

  @POST
  @Path("{id}/bulletins")
  @RolesAllowed({REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Issue the bulletin (通报)",
      description = "SUP-05: units only, after they were heard.")
  public RoundView publish(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull IssueBulletin body) {
    return idempotency.once(body, () -> service.publish(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{id}/follow-ups")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Begin the follow-up (整改督办)")
  public RoundView followUp(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull FollowUp body) {
    return idempotency.once(body, () -> service.followUp(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{id}/closures")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Close a round of which all is done (办结)",
      description = "Its read grants end with it.")
  public RoundView close(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull CloseRoundPart body) {
    return idempotency.once(body, () -> service.close(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{id}/cancellations")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Cancel a planned round (取消督导); it counts under no cap any more")
  public RoundView cancel(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return idempotency.once("cancellation", () -> service.cancel(id, ifMatch), reads::view);
  }
}
