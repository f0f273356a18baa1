package io.jiceng.organization.demand;

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
import io.jiceng.kit.problem.Problem;
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

@Path("/v1/demands/objections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "demand objections",
    description = "Objections of units to what is asked without a permit (异议)")
class ObjectionResource {
  private final Objections objections;
  private final ObjectionService service;
  private final Scope scope;
  private final Idempotency idempotency;

  ObjectionResource(
      Objections objections, ObjectionService service, Scope scope, Idempotency idempotency) {
    this.objections = objections;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Objections of the caller's scope, or to what it asked, oldest first (查询异议)")
  public Page<ObjectionView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under,
      @QueryParam("state") @Parameter(description = "State (异议状态)")
          @Nullable ObjectionState state) {
    var rows = objections.page(state, scope.paths(under), page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.id), ObjectionView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One objection (查看异议)")
  public ObjectionView get(@PathParam("id") UUID id) {
    return ObjectionView.of(objections.seen(id, scope.paths()).orElseThrow(Problem::notFound));
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Object to what is asked without a permit (提出异议)",
      description =
          "BUR-02. Also when it stands in no register: a title and who asked are enough. What has its"
              + " permit is refused with 409.")
  @ResponseStatus(201)
  public ObjectionView raise(@Valid @NotNull RaiseObjection body) {
    return idempotency.once(body, () -> service.raise(body), this::get);
  }

  @POST
  @Path("{id}/answers")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(summary = "Answer an objection to what the caller's organisations asked (答复异议)")
  public ObjectionView answer(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull AnswerObjection body) {
    return idempotency.once(body, () -> service.answer(id, body, ifMatch), this::get);
  }
}
