package io.jiceng.organization.election;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/elections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "elections", description = "Elections (换届选举), committees and terms (任期)")
class ElectionResource {
  private final Elections elections;
  private final ElectionReads reads;
  private final ElectionService service;
  private final Scope scope;
  private final Idempotency idempotency;

  ElectionResource(
      Elections elections,
      ElectionReads reads,
      ElectionService service,
      Scope scope,
      Idempotency idempotency) {
    this.elections = elections;
    this.reads = reads;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Elections of the caller's scope, the latest first (查询选举)")
  public Page<ElectionView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    return Page.of(
        elections.page(query.filter(), scope.paths(query.under), page.after(), page.rows()),
        page.limit(),
        it -> Cursor.of(it.heldOn, it.id),
        it -> ElectionView.of(it, null));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One election (查看选举)")
  public ElectionView get(@PathParam("id") UUID id) {
    return reads.view(id);
  }

  @POST
  @Path("{id}/withdrawals")
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Withdraw the latest election of an organisation (撤销登记)",
      description = "For what was entered by mistake: the former term and committee go on.")
  public ElectionView withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull WithdrawElection body) {
    return idempotency.once(body, () -> service.withdraw(id, ifMatch, body), reads::view);
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("kind")
    @Parameter(description = "Regular, early or late (换届类型)")
    @Nullable ElectionKind kind;

    @QueryParam("heldFrom")
    @Parameter(description = "Held on this day or later (选举日期起)")
    @Nullable LocalDate heldFrom;

    @QueryParam("heldTo")
    @Parameter(description = "Held on this day or before (选举日期止)")
    @Nullable LocalDate heldTo;

    @QueryParam("withdrawn")
    @Parameter(description = "Those whose record is withdrawn (已撤销登记); false when left out")
    boolean withdrawn;

    Elections.Filter filter() {
      return new Elections.Filter(null, kind, heldFrom, heldTo, withdrawn);
    }
  }
}
