package io.jiceng.organization.grant;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.AUDITOR;
import static io.jiceng.kit.access.Role.SECURITY;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.jspecify.annotations.Nullable;

@Path("/v1/grants")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "grants", description = "Read grants for a time and a reason (临时查阅授权)")
class GrantResource {
  private final AccessGrants accessGrants;
  private final Grants grants;
  private final Scope scope;
  private final Caller caller;
  private final Idempotency idempotency;

  GrantResource(
      AccessGrants accessGrants,
      Grants grants,
      Scope scope,
      Caller caller,
      Idempotency idempotency) {
    this.accessGrants = accessGrants;
    this.grants = grants;
    this.scope = scope;
    this.caller = caller;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({ADMIN, SECURITY, AUDITOR})
  @Operation(summary = "Grants of the caller's scope, oldest first (查询授权)")
  public Page<GrantView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under,
      @QueryParam("round") @Parameter(description = "Round (督导轮次), id") @Nullable UUID round,
      @QueryParam("subject") @Parameter(description = "Holder (被授权账号)") @Nullable String subject) {
    var rows = accessGrants.page(round, subject, scope.paths(under), page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.id), GrantView::of);
  }

  @GET
  @Path("mine")
  @Authenticated
  @Operation(summary = "The caller's own grants, oldest first (我的授权)")
  public Page<GrantView> mine(@BeanParam PageRequest page) {
    var rows = accessGrants.page(null, caller.subject(), null, page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.id), GrantView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({ADMIN, SECURITY, AUDITOR})
  @Operation(summary = "One grant (查看授权)")
  public GrantView get(@PathParam("id") UUID id) {
    return GrantView.of(accessGrants.inScope(id, scope.paths()).orElseThrow(Problem::notFound));
  }

  @POST
  @Path("{id}/revocations")
  @RolesAllowed({ADMIN, SECURITY})
  @Operation(summary = "End a grant at once (终止授权)")
  public GrantView revoke(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return idempotency.once("revocation", () -> grants.revoke(id, ifMatch), this::get);
  }
}
