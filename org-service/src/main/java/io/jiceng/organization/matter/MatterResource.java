package io.jiceng.organization.matter;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.attachment.DataClass;
import io.jiceng.kit.attachment.TakesAttachments;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.http.MergePatch;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.griditem.HandlerLevel;
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

@TakesAttachments(record = "matter", locked = "t.closed_on is not null", dataClass = DataClass.C3)
@Path("/v1/matters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "matters", description = "People's matters (事项) and disputes (矛盾纠纷)")
class MatterResource {
  private final Matters matters;
  private final MatterService service;
  private final MatterDesk desk;
  private final Households households;
  private final Directory directory;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  MatterResource(
      Matters matters,
      MatterService service,
      MatterDesk desk,
      Households households,
      Directory directory,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.matters = matters;
    this.service = service;
    this.desk = desk;
    this.households = households;
    this.directory = directory;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Matters of the caller's scope, those taken in last first (查询事项)")
  public Page<MatterView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    var handler =
        query.handlerOrganizationId == null
            ? null
            : scope.find(query.handlerOrganizationId).orElseThrow(Problem::notFound).id();
    var rows =
        matters.page(
            query.filter(handler, directory.today()),
            scope.paths(query.under),
            page.after(),
            page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.intake.takenInOn(), it.id), desk::plain);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One matter, with whom to reach masked (查看事项)")
  public MatterView get(@PathParam("id") UUID id) {
    return desk.view(id);
  }

  @GET
  @Path("{id}/beneficiaries")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Keys of the households a matter has helped (受益户标识)")
  public Page<BeneficiaryView> beneficiaries(
      @PathParam("id") UUID id, @BeanParam PageRequest page) {
    var after = page.after().map(cursor -> cursor.text(0)).orElse("");
    var keys = households.page(desk.load(id).id, after, page.rows());
    return Page.of(keys, page.limit(), Cursor::of, BeneficiaryView::new);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Take a matter in (受理事项)",
      description =
          "MAT-01: one organisation answers, one handler at a time. GRD-09: what is handled in a grid"
              + " names its item. A dispute ends within mediationMonths unless both agree (MAT-05).")
  @ResponseStatus(201)
  public MatterView take(@Valid @NotNull NewMatter body) {
    return idempotency.once(body, () -> service.take(body), desk::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Correct an open matter (修改事项)")
  public MatterView correct(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendMatter.class)))
          JsonNode patch) {
    service.correct(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendMatter.class));
    return desk.view(id);
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("state")
    @Parameter(description = "State (状态)")
    @Nullable MatterState state;

    @QueryParam("kind")
    @Parameter(description = "Kind (类别)")
    @Nullable MatterKind kind;

    @QueryParam("source")
    @Parameter(description = "Source (来源)")
    @Nullable MatterSource source;

    @QueryParam("handlerLevel")
    @Parameter(description = "Level that handles it (办理层级)")
    @Nullable HandlerLevel handlerLevel;

    @QueryParam("handlerOrganizationId")
    @Parameter(description = "Handling organisation (承办组织), id or code")
    @Nullable String handlerOrganizationId;

    @QueryParam("handlerReference")
    @Parameter(description = "Handling unit or association (承办单位), its reference")
    @Nullable String handlerReference;

    @QueryParam("gridId")
    @Parameter(description = "Grid (所在网格), id")
    @Nullable UUID gridId;

    @QueryParam("gridItemId")
    @Parameter(description = "Item of the grids (入格事项), id")
    @Nullable UUID gridItemId;

    @QueryParam("dueBefore")
    @Parameter(description = "Due before (期限早于)")
    @Nullable LocalDate dueBefore;

    @QueryParam("overdue")
    @Parameter(description = "true: only those open and past their due date (仅超期)")
    @Nullable Boolean overdue;

    @QueryParam("from")
    @Parameter(description = "Taken in from (受理起始日期)")
    @Nullable LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Taken in until (受理截止日期)")
    @Nullable LocalDate to;

    @QueryParam("code")
    @Parameter(description = "Code (编号)")
    @Nullable String code;

    MatterFilter filter(@Nullable UUID handler, LocalDate today) {
      return new MatterFilter(
          state,
          kind,
          source,
          handlerLevel,
          handler,
          handlerReference,
          gridId,
          gridItemId,
          dueBefore,
          Boolean.TRUE.equals(overdue) ? today : null,
          from,
          to,
          code);
    }
  }
}
