package io.jiceng.organization.demand;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.http.MergePatch;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/demands")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "demands",
    description = "Everything asked of grassroots units (准入事项): permit, minutes, burden")
class DemandResource {
  private final DemandReads reads;
  private final DemandService service;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  DemandResource(
      DemandReads reads, DemandService service, Idempotency idempotency, MergePatch mergePatch) {
    this.reads = reads;
    this.service = service;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary =
          "Demands that organisations of the caller's scope ask or are asked, by code (查询准入事项)")
  public Page<DemandView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    var rows = reads.page(query.filter(), query.under, query.asks, page);
    var days = reads.silentDays();
    return Page.of(rows, page.limit(), it -> Cursor.of(it.code), it -> reads.view(it, days));
  }

  @GET
  @Path("burden")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Minutes asked of a unit in a month, against its budget (基层负担)",
      description =
          "BUR-01. What is asked ONCE counts in the month it is due, the rest is spread over the"
              + " year and rounded up.")
  public BurdenView burden(
      @QueryParam("organization")
          @NotBlank
          @Size(max = 36)
          @Parameter(description = "Unit (单位), id or code", required = true)
          String organization,
      @QueryParam("month")
          @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])")
          @Parameter(description = "Month (月份), such as 2026-11; this one when left out")
          @Nullable String month) {
    return reads.burden(organization, month);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One demand (查看准入事项)")
  public DemandView get(@PathParam("id") UUID id) {
    return reads.view(id);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Apply to ask something of grassroots units (准入申请)",
      description =
          "BUR-01 to BUR-06. Above the minutes of a unit: 422, naming what is in force; a value the"
              + " system holds: 409, naming where to read it; what watches, ranks or forces people:"
              + " 422.")
  @ResponseStatus(201)
  public DemandView apply(@Valid @NotNull NewDemand body) {
    return idempotency.once(body, () -> service.apply(body), reads::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Change title, basis or last post (修改准入事项)")
  public DemandView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendDemand.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendDemand.class));
    return reads.view(id);
  }

  @POST
  @Path("{id}/reviews")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(
      summary = "Review by one of the three bodies (会审)",
      description = "BUR-02. REVIEWED when all three agree; a disagreement refuses the demand.")
  public DemandView review(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull ReviewDemand body) {
    return idempotency.once(body, () -> service.review(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{id}/approvals")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(
      summary = "Approve (批准)",
      description = "BUR-02. Within 20 working days of the application, never by who applied.")
  public DemandView approve(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull ApproveDemand body) {
    return idempotency.once(body, () -> service.approve(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{id}/refusals")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(summary = "Refuse (不予准入), with the reason")
  public DemandView refuse(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull RefuseDemand body) {
    return idempotency.once(body, () -> service.refuse(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{id}/starts")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Begin to ask what is approved (执行)",
      description = "BUR-01. The minutes are checked once more against what is in force by then.")
  public DemandView start(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull StartDemand body) {
    return idempotency.once(body, () -> service.start(id, body, ifMatch), reads::view);
  }

  @POST
  @Path("{id}/renewals")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(summary = "Yearly review: it goes on for a year from today (年度复核)")
  public DemandView renew(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return idempotency.once("renewal", () -> service.renew(id, ifMatch), reads::view);
  }

  @POST
  @Path("{id}/closures")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "End a demand, or merge an app into another (退出、合并)")
  public DemandView close(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull CloseDemand body) {
    return idempotency.once(body, () -> service.close(id, body, ifMatch), reads::view);
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("asks")
    @Size(max = 36)
    @Parameter(description = "What is asked of this unit (对象单位), id or code")
    @Nullable String asks;

    @QueryParam("kind")
    @Parameter(description = "Kind (类别)")
    @Nullable DemandKind kind;

    @QueryParam("list")
    @Parameter(description = "List (清单)")
    @Nullable DemandList list;

    @QueryParam("state")
    @Parameter(description = "State (准入状态)")
    @Nullable DemandState state;

    @QueryParam("code")
    @Size(max = 32)
    @Parameter(description = "Code (代码)")
    @Nullable String code;

    DemandFilter filter() {
      return new DemandFilter(kind, list, state, code, null);
    }
  }
}
