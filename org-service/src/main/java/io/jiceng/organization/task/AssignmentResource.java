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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/tasks/assignments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "task assignments",
    description = "What units answer for (交办): reply, check, escalation")
class AssignmentResource {
  private final Assignments assignments;
  private final TaskService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final Clock clock;

  AssignmentResource(
      Assignments assignments,
      TaskService service,
      Scope scope,
      Idempotency idempotency,
      Clock clock) {
    this.assignments = assignments;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Assignments by due date: what is asked of whom (查询交办)")
  public Page<AssignmentView> list(@BeanParam PageRequest page, @BeanParam @Valid Query query) {
    var today = LocalDate.now(clock);
    var answering =
        query.answering == null ? null : scope.resolve(query.answering, "/answering").id();
    var filter =
        new Assignments.Filter(
            scope.paths(query.under),
            answering,
            query.task,
            query.state,
            query.dueBy,
            query.overdue ? today : null);
    var rows = assignments.page(filter, page.after(), page.rows());
    return Page.of(
        rows, page.limit(), it -> Cursor.of(it.dueOn, it.id), it -> AssignmentView.of(it, today));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One assignment (查看交办)")
  public AssignmentView get(@PathParam("id") UUID id) {
    var it = assignments.seen(id, scope.paths()).orElseThrow(Problem::notFound);
    return AssignmentView.of(it, LocalDate.now(clock));
  }

  @POST
  @Path("{id}/replies")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Reply of the answering unit (反馈)")
  public AssignmentView reply(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull ReplyTask body) {
    return idempotency.once(body, () -> service.reply(id, body, ifMatch), this::get);
  }

  @POST
  @Path("{id}/checks")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(summary = "Accept a reply or return it (审核), by who assigns or leads")
  public AssignmentView check(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull CheckTask body) {
    return idempotency.once(body, () -> service.check(id, body, ifMatch), this::get);
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("answering")
    @Parameter(description = "Unit that answers (责任单位), id or code: what is asked of it")
    @Nullable String answering;

    @QueryParam("task")
    @Parameter(description = "Task (任务), id")
    @Nullable UUID task;

    @QueryParam("state")
    @Parameter(description = "State (办理状态)")
    @Nullable AssignmentState state;

    @QueryParam("dueBy")
    @Parameter(description = "Due on this day or before (期限不晚于)")
    @Nullable LocalDate dueBy;

    @QueryParam("overdue")
    @Parameter(description = "Only those open after their due date (仅逾期)")
    boolean overdue;
  }
}
