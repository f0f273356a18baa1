package io.jiceng.organization.task;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/task-lists")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "task lists", description = "Lists (五项清单、责任清单) and ledgers (台账) of organisations")
class TaskListResource {
  private final TaskLists lists;
  private final Completeness completeness;
  private final TaskListService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  TaskListResource(
      TaskLists lists,
      Completeness completeness,
      TaskListService service,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.lists = lists;
    this.completeness = completeness;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Task lists of the caller's scope, by code (查询清单)")
  public Page<TaskListView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under,
      @QueryParam("type") @Parameter(description = "Type (清单类型)") @Nullable ListType type,
      @QueryParam("ledgerKind") @Parameter(description = "Kind of ledger (台账类别)")
          @Nullable LedgerKind ledgerKind,
      @QueryParam("year") @Parameter(description = "Year (年度)") @Nullable Integer year,
      @QueryParam("code") @Parameter(description = "Code (代码)") @Nullable String code) {
    var filter = new TaskLists.Filter(scope.paths(under), type, ledgerKind, year, code);
    var rows = lists.page(filter, page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.code), TaskListView::of);
  }

  @GET
  @Path("completeness")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary =
          "Which of the five lists each branch has in a year, by the branch's code (五项清单 x/5)",
      description = "TSK-02.")
  public Page<CompletenessView> completeness(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under,
      @QueryParam("year")
          @NotNull
          @Min(2000)
          @Max(2100)
          @Parameter(description = "Year (年度)", required = true)
          Integer year) {
    var rows = completeness.page(year, scope.paths(under), page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.code()), it -> it);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One task list with its items (查看清单)")
  public TaskListView get(@PathParam("id") UUID id) {
    return TaskListView.of(lists.inScope(id, scope.paths()).orElseThrow(Problem::notFound));
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Record a task list (新增清单)",
      description = "TSK-01 to TSK-03. Each branch has one list of each of the five types a year.")
  @ResponseStatus(201)
  public TaskListView create(@Valid @NotNull NewTaskList body) {
    return idempotency.once(body, () -> service.create(body), this::get);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Change title, posting, aspects or items (修改清单)")
  public TaskListView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendTaskList.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendTaskList.class));
    return get(id);
  }
}
