package io.jiceng.organization.branchlife;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.access.Scope;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/org-life-records")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "org-life-records",
    description = "Branch life (组织生活): meetings, lectures, theme days, talks, training")
class LifeResource {
  private final OrgLifeRecords records;
  private final LifeService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  LifeResource(
      OrgLifeRecords records,
      LifeService service,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.records = records;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Branch life of the caller's scope, latest first (查询组织生活)")
  public Page<LifeView> list(@BeanParam PageRequest page, @BeanParam Query query) {
    var rows =
        records.page(query.filter(scope), scope.paths(query.under), page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.heldOn, it.id), LifeView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One record (查看组织生活)")
  public LifeView get(@PathParam("id") UUID id) {
    return records.inScope(id, scope.paths()).map(LifeView::of).orElseThrow(Problem::notFound);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Record a gathering (登记组织生活)",
      description =
          "It counts once CONFIRMED, with a host, a topic and somebody attending; votes need their"
              + " quorum (LIFE-01, LIFE-02).")
  @ResponseStatus(201)
  public LifeView create(@Valid @NotNull NewLifeRecord body) {
    return idempotency.once(body, () -> service.create(body), this::get);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Change a record that is not locked (修改组织生活)")
  public LifeView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = LifeFacts.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, LifeFacts.class));
    return get(id);
  }

  @POST
  @Path("{id}/confirmations")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Confirm a draft (确认组织生活)",
      description = "With If-Match, only that version.")
  public LifeView confirm(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    var seen = ifMatch == null ? null : IfMatch.require(ifMatch);
    return idempotency.once(id, () -> service.confirm(id, seen), this::get);
  }

  @POST
  @Path("{id}/withdrawals")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Withdraw a record that should not stand (撤回组织生活)")
  public LifeView withdraw(@PathParam("id") UUID id, @Valid @NotNull WithdrawRecord body) {
    return idempotency.once(body, () -> service.withdraw(id, body), this::get);
  }

  @POST
  @Path("locks")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(
      summary = "Lock what was confirmed until a month's end (锁定组织生活)",
      description = "Locked records no longer change. Doing it again locks nothing more.")
  public LockedView lock(@Valid @NotNull LockRecords body) {
    int locked = 0;
    for (int batch = service.lock(body); batch > 0; batch = service.lock(body)) {
      locked += batch;
    }
    return new LockedView(locked, body.month());
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("organization")
    @Parameter(description = "One branch or group (支部、党小组), id or code")
    @Nullable String organization;

    @QueryParam("kind")
    @Parameter(description = "Kind (类型)")
    @Nullable LifeKind kind;

    @QueryParam("status")
    @Parameter(description = "Status (状态)")
    @Nullable LifeStatus status;

    @QueryParam("campaign")
    @Parameter(description = "Campaign (专项标签)")
    @Nullable String campaign;

    @QueryParam("from")
    @Parameter(description = "Held on this day or later (起始日期)")
    @Nullable LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Held on this day or earlier (截止日期)")
    @Nullable LocalDate to;

    LifeFilter filter(Scope scope) {
      var one = organization == null ? null : scope.resolve(organization, "/organization").id();
      return new LifeFilter(one, kind, status, campaign, from, to);
    }
  }
}
