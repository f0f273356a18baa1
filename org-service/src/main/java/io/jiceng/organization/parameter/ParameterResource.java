package io.jiceng.organization.parameter;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.figure.FigureCatalogue;
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
import jakarta.ws.rs.DELETE;
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

@Path("/v1/rule-parameters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "rule-parameters",
    description = "Rule parameters (规则参数): the numbers rules use, scoped and dated")
class ParameterResource {
  private final Parameters parameters;
  private final ParameterService service;
  private final FigureCatalogue catalogue;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  ParameterResource(
      Parameters parameters,
      ParameterService service,
      FigureCatalogue catalogue,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.parameters = parameters;
    this.service = service;
    this.catalogue = catalogue;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Values set in the caller's scope (查询规则参数)",
      description =
          "The nearest ancestor's value wins; where nobody has set one the declared default holds.")
  public Page<ParameterView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围)")
          @Nullable String under,
      @QueryParam("code") @Parameter(description = "Parameter (参数代码)") @Nullable String code,
      @QueryParam("asOf") @Parameter(description = "Day (查询日期)") @Nullable LocalDate asOf) {
    var rows = parameters.page(scope.paths(under), code, asOf, page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.code, it.id), ParameterView::of);
  }

  @GET
  @Path("declarations")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Parameters this service's rules read, with defaults and sources (参数声明)")
  public Page<DeclarationView> declarations() {
    return Page.whole(catalogue.parameters().stream().map(DeclarationView::of).toList());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One set value (查看规则参数)")
  public ParameterView get(@PathParam("id") UUID id) {
    return view(id);
  }

  @POST
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Set a value for an organisation and all below it (设置规则参数)",
      description =
          "Any well-formed code is taken: other services declare parameters of their own.")
  @ResponseStatus(201)
  public ParameterView set(@Valid @NotNull NewParameter body) {
    return idempotency.once(body, () -> service.set(body), this::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(summary = "Change a value or its time (修改规则参数)")
  public ParameterView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendParameter.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendParameter.class));
    return view(id);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(summary = "Take a value back (撤回规则参数); the nearest ancestor's holds again")
  public void remove(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    service.remove(id, IfMatch.require(ifMatch));
  }

  private ParameterView view(UUID id) {
    return ParameterView.of(parameters.inScope(id, scope.paths()).orElseThrow(Problem::notFound));
  }
}
