package io.jiceng.organization.task;

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

@Path("/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "tasks", description = "Tasks (任务) and the units that answer for them (交办)")
class TaskResource {
  private final Tasks tasks;
  private final TaskService service;
  private final Scope scope;
  private final Idempotency idempotency;

  TaskResource(Tasks tasks, TaskService service, Scope scope, Idempotency idempotency) {
    this.tasks = tasks;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary =
          "Tasks that organisations of the scope assign, answer, lead or join, by code (查询任务)")
  public Page<TaskView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under,
      @QueryParam("list") @Parameter(description = "List they stand on (所属清单), id")
          @Nullable UUID list,
      @QueryParam("code") @Parameter(description = "Code (代码)") @Nullable String code) {
    var rows = tasks.page(list, code, scope.paths(under), page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.code), TaskView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One task (查看任务)")
  public TaskView get(@PathParam("id") UUID id) {
    return TaskView.of(tasks.seen(id, scope.paths()).orElseThrow(Problem::notFound));
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Record a task and assign it (新增任务并交办)",
      description =
          "TSK-04: exactly one unit answers for an assignment. What a village, community or branch has"
              + " to fill in or upload names its permit (BUR-02).")
  @ResponseStatus(201)
  public TaskView create(@Valid @NotNull NewTask body) {
    return idempotency.once(body, () -> service.create(body), this::get);
  }

  @POST
  @Path("{id}/withdrawals")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Take a task back (撤回任务); what is accepted stays")
  public TaskView withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull WithdrawTask body) {
    return idempotency.once(body, () -> service.withdraw(id, body, ifMatch), this::get);
  }
}
