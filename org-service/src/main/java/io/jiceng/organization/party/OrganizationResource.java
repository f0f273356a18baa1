package io.jiceng.organization.party;

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
import io.jiceng.organization.record.Sector;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.Clock;
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

@TakesAttachments(
    record = "organization",
    organization = "t.id",
    locked = "t.closed_on is not null")
@Path("/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organizations", description = "Party organisations (党组织) and their tree")
class OrganizationResource {
  private final Organizations organizations;
  private final OrganizationReads reads;
  private final OrganizationService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;
  private final Clock clock;

  OrganizationResource(
      Organizations organizations,
      OrganizationReads reads,
      OrganizationService service,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch,
      Clock clock) {
    this.organizations = organizations;
    this.reads = reads;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Organisations of the caller's scope by code (查询党组织)")
  public Page<OrganizationView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    var today = LocalDate.now(clock);
    var rows =
        organizations.page(query.filter(), scope.paths(query.under), page.after(), page.rows());
    return Page.of(
        rows, page.limit(), it -> Cursor.of(it.code), it -> OrganizationView.of(it, today));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One organisation, today or on a day (查看党组织)")
  public OrganizationView get(
      @PathParam("id") UUID id,
      @QueryParam("asOf") @Parameter(description = "Day (查询日期)") @Nullable LocalDate asOf) {
    return asOf == null ? reads.view(id) : reads.view(id, asOf);
  }

  @GET
  @Path("{id}/ancestors")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Those above it within the caller's scope, the root first (上级党组织)")
  public Page<OrganizationView> ancestors(
      @PathParam("id") UUID id,
      @QueryParam("asOf") @Parameter(description = "Day (查询日期)") @Nullable LocalDate asOf) {
    scope.require(id);
    var day = day(asOf);
    return Page.whole(
        organizations.ancestors(id, scope.paths(), day).stream()
            .map(it -> OrganizationView.of(it, day))
            .toList());
  }

  @GET
  @Path("{id}/children")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Those directly below it (下级党组织)")
  public Page<OrganizationView> children(
      @PathParam("id") UUID id,
      @BeanParam PageRequest page,
      @QueryParam("asOf") @Parameter(description = "Day (查询日期)") @Nullable LocalDate asOf) {
    scope.require(id);
    var day = day(asOf);
    var rows = organizations.children(id, scope.paths(), day, page.after(), page.rows());
    return Page.of(
        rows,
        page.limit(),
        it -> Cursor.of(it.organization().code),
        it ->
            OrganizationView.of(
                it.organization(), it.span().attributes, it.link().parentId, day, null));
  }

  @GET
  @Path("{id}/history")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "What it was and under whom, when (沿革)")
  public OrganizationHistory history(@PathParam("id") UUID id) {
    return reads.history(id);
  }

  @POST
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Found an organisation (成立党组织)",
      description =
          "Checks ORG-01 to ORG-04, ORG-06, ORG-07, ORG-15 and ORG-16 on what is declared. What is"
              + " only doubtful comes back in `warnings`. The answer's Tree-Revision lets a later"
              + " read wait for it.")
  @ResponseStatus(201)
  public OrganizationView found(@Valid @NotNull FoundOrganization body) {
    return idempotency.once(body, () -> service.found(body), reads::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Change or correct attributes (变更、更正)")
  public OrganizationView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendOrganization.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendOrganization.class));
    return reads.view(id);
  }

  @POST
  @Path("{id}/moves")
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Move under another parent (调整隶属关系)",
      description = "ORG-15. A move dated ahead takes effect at 00:00 of its day.")
  public OrganizationView move(@PathParam("id") UUID id, @Valid @NotNull MoveOrganization body) {
    return idempotency.once(body, () -> service.move(id, body), reads::view);
  }

  @POST
  @Path("{id}/closures")
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(summary = "Close an organisation (撤销党组织)")
  public OrganizationView close(@PathParam("id") UUID id, @Valid @NotNull CloseOrganization body) {
    return idempotency.once(body, () -> service.close(id, body), reads::view);
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("form")
    @Parameter(description = "Form (组织形式)")
    @Nullable Form form;

    @QueryParam("nature")
    @Parameter(description = "Nature (性质)")
    @Nullable Nature nature;

    @QueryParam("setting")
    @Parameter(description = "Setting (所在领域)")
    @Nullable Setting setting;

    @QueryParam("sector")
    @Parameter(description = "New sector (两新、三新类别)")
    @Nullable Sector sector;

    @QueryParam("status")
    @Parameter(description = "Status (状态)")
    @Nullable OrganizationStatus status;

    @QueryParam("placeCode")
    @Parameter(description = "Place (所在地点)")
    @Nullable String placeCode;

    @QueryParam("code")
    @Parameter(description = "Code (代码)")
    @Nullable String code;

    @QueryParam("name")
    @Parameter(description = "Part of the name (名称片段), 2 to 60 characters")
    @Size(min = 2, max = 60)
    @Nullable String name;

    @QueryParam("taskEndsBefore")
    @Parameter(
        description =
            "Open TEMPORARY ones whose task ends before this day (任务在此日前结束): with today, those"
                + " to be closed (ORG-06)")
    @Nullable LocalDate taskEndsBefore;

    OrganizationFilter filter() {
      return new OrganizationFilter(
          form, nature, setting, sector, status, placeCode, code, name, taskEndsBefore);
    }
  }
}
