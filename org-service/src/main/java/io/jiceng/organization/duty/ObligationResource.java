package io.jiceng.organization.duty;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "obligations", description = "Periodic duties (周期性职责): what the health lights ask")
class ObligationResource {
  private static final int MOST_VERSIONS = 500;

  private final Obligations obligations;
  private final ObligationTemplates templates;
  private final ObligationService service;
  private final Scope scope;
  private final Idempotency idempotency;

  ObligationResource(
      Obligations obligations,
      ObligationTemplates templates,
      ObligationService service,
      Scope scope,
      Idempotency idempotency) {
    this.obligations = obligations;
    this.templates = templates;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Duties set in the caller's scope, by code (查询职责要求)")
  public Page<ObligationView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under,
      @QueryParam("code") @Parameter(description = "Code (代码)") @Nullable String code,
      @QueryParam("on") @Parameter(description = "In force on this day (日期)")
          @Nullable LocalDate on) {
    var rows = obligations.page(code, on, scope.paths(under), page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.code, it.id), ObligationView::of);
  }

  @GET
  @Path("templates")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Duties as the regulations state them (职责模板)")
  public Page<ObligationTemplate> templates() {
    return Page.whole(templates.all());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One duty (查看职责要求)")
  public ObligationView get(@PathParam("id") UUID id) {
    return obligations
        .inScope(id, scope.paths())
        .map(ObligationView::of)
        .orElseThrow(Problem::notFound);
  }

  @POST
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Set a duty from a day on (设定职责要求)",
      description =
          "The nearest organisation's version wins; a light keeps the version of its period's"
              + " first day. A first version may reach back; a later one succeeds the one in force,"
              + " from tomorrow on at the earliest. Try it first: `/v1/health/simulations`.")
  @ResponseStatus(201)
  public ObligationView create(@Valid @NotNull NewObligation body) {
    return idempotency.once(body, () -> service.create(body), this::get);
  }

  @POST
  @Path("adoptions")
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Adopt every duty of the templates (启用全部职责)",
      description = "Those that have a version there already stay as they are.")
  public Page<ObligationView> adopt(@Valid @NotNull AdoptObligations body) {
    return idempotency.once(
        body,
        () -> service.adopt(body),
        organization ->
            Page.whole(
                obligations
                    .page(
                        null,
                        body.validFrom(),
                        scope.under(organization.toString()),
                        Optional.empty(),
                        MOST_VERSIONS)
                    .stream()
                    .map(ObligationView::of)
                    .toList()));
  }

  @POST
  @Path("{id}/endings")
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(summary = "End a duty (终止职责要求)")
  public ObligationView end(@PathParam("id") UUID id, @Valid @NotNull EndObligation body) {
    return idempotency.once(body, () -> service.end(id, body), this::get);
  }
}
