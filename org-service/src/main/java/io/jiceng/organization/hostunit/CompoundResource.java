package io.jiceng.organization.hostunit;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/host-units")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "host-units", description = "Bodies that host or partner an organisation (单位)")
class CompoundResource {
  private final ServedCompounds compounds;
  private final CompoundServing serving;
  private final Scope scope;
  private final Idempotency idempotency;
  private final Clock clock;

  CompoundResource(
      ServedCompounds compounds,
      CompoundServing serving,
      Scope scope,
      Idempotency idempotency,
      Clock clock) {
    this.compounds = compounds;
    this.serving = serving;
    this.scope = scope;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @GET
  @Path("compounds")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Compounds of the caller's scope with who has them in care, by place code (小区物业服务)",
      description = "HST-06: SERVED by a firm, SELF_MANAGED by its owners, else UNMANAGED.")
  public Page<CompoundView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    return Page.of(
        compounds.compounds(
            query.filter(LocalDate.now(clock)),
            scope.paths(query.under),
            page.after(),
            page.rows()),
        page.limit(),
        it -> Cursor.of(it.placeCode()),
        it -> it);
  }

  @GET
  @Path("compounds/{serviceId}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One service of a compound (查看小区物业服务)")
  public ServiceView get(
      @PathParam("serviceId") @Parameter(description = "Id of the service of a compound")
          UUID serviceId) {
    return serving.view(serviceId);
  }

  @POST
  @Path("{id}/compounds")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "A firm takes a compound into its care (物业企业进驻小区)",
      description = "HST-06: at most one firm serves a compound on a day.")
  public ServiceView serve(@PathParam("id") UUID id, @Valid @NotNull ServeCompound body) {
    return idempotency.once(body, () -> serving.serve(id, body), serving::view);
  }

  @POST
  @Path("compounds")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Owners manage their compound themselves (业主自管)",
      description = "HST-06: while no firm serves it.")
  @ResponseStatus(201)
  public ServiceView manage(@Valid @NotNull ServeCompound body) {
    return idempotency.once(body, () -> serving.manage(body), serving::view);
  }

  @POST
  @Path("compounds/{serviceId}/endings")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "End the service of a compound (终止物业服务)")
  public ServiceView end(
      @PathParam("serviceId") @Parameter(description = "Id of the service of a compound")
          UUID serviceId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull EndService body) {
    return idempotency.once(body, () -> serving.end(serviceId, ifMatch, body), serving::view);
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("on")
    @Parameter(description = "Day (日期); today when left out")
    @Nullable LocalDate on;

    @QueryParam("care")
    @Parameter(description = "Who has it in care (物业服务方式)")
    @Nullable CompoundCare care;

    @QueryParam("hostUnitId")
    @Parameter(description = "Firm (物业企业), id")
    @Nullable UUID hostUnitId;

    @QueryParam("placeCode")
    @Parameter(description = "Compound (小区)")
    @Nullable String placeCode;

    ServedCompounds.Filter filter(LocalDate today) {
      return new ServedCompounds.Filter(on == null ? today : on, care, hostUnitId, placeCode);
    }
  }
}
