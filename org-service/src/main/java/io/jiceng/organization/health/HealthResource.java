package io.jiceng.organization.health;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.duty.Period;
import io.jiceng.organization.health.HealthReads.LightFilter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/health")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
    name = "health",
    description =
        "Health lights of branches (健康灯): green, yellow, red, computed from the records; they speak"
            + " about duties of an organisation, never about a person")
class HealthResource {
  private final HealthReads reads;
  private final Questions questions;
  private final Simulations simulations;
  private final Scope scope;
  private final Clock clock;

  HealthResource(
      HealthReads reads, Questions questions, Simulations simulations, Scope scope, Clock clock) {
    this.reads = reads;
    this.questions = questions;
    this.simulations = simulations;
    this.scope = scope;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Lights of the branches of a subtree, counted (健康灯统计)",
      description = "A day in the past answers the branches' colours, not the single duties.")
  public HealthCounts counts(
      @QueryParam("organization")
          @NotBlank
          @Parameter(description = "Organisation (组织), id or code", required = true)
          String organization,
      @QueryParam("on") @Parameter(description = "Day (日期); today when left out")
          @Nullable LocalDate on) {
    var today = LocalDate.now(clock);
    var day = on == null ? today : on;
    if (day.isAfter(today)) {
      throw new Problem(HealthIssue.DAY_AHEAD);
    }
    var paths = scope.under(organization);
    return reads.counts(scope.resolve(organization, "/organization").id(), paths, day, today);
  }

  @GET
  @Path("lights")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Lights of duties, latest period first (查询健康灯)")
  public Page<LightView> lights(@BeanParam PageRequest page, @BeanParam Query query) {
    var rows =
        reads.lights(query.filter(scope), scope.paths(query.under), page.after(), page.rows());
    return Page.of(
        rows,
        page.limit(),
        it -> Cursor.of(it.periodStart(), it.obligation(), it.organizationId()),
        it -> it);
  }

  @GET
  @Path("branches")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Lights of branches today, by code (查询支部健康灯)")
  public Page<BranchLightView> branches(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under,
      @QueryParam("colour") @Parameter(description = "Colour (颜色)") @Nullable Colour colour) {
    var rows = reads.branches(colour, scope.paths(under), page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.code()), it -> it);
  }

  @GET
  @Path("explain")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Why a light is as it is, and what turns it (健康灯说明)",
      description = "Recomputed from the records, by the rule of the period.")
  public Explanation explain(
      @QueryParam("organization")
          @NotBlank
          @Parameter(description = "Branch or group (支部、党小组), id or code", required = true)
          String organization,
      @QueryParam("obligation") @NotBlank @Parameter(description = "Duty (职责)", required = true)
          String obligation,
      @QueryParam("period")
          @NotNull
          @Parameter(description = "Period (期间), such as 2026-09 or 2026-Q3", required = true)
          String period,
      @QueryParam("on") @Parameter(description = "Day (日期); today when left out")
          @Nullable LocalDate on) {
    scope.under(organization);
    return questions.explain(
        scope.resolve(organization, "/organization").id(), obligation, period(period), on);
  }

  @POST
  @Path("simulations")
  @RolesAllowed({ADMIN, PLATFORM})
  @Operation(
      summary = "Who would have changed colour under other terms (模拟规则变更)",
      description = "Tried on the records of the past; nothing is stored.")
  public SimulationView simulate(@Valid @NotNull SimulateRule body) {
    return simulations.run(body);
  }

  private static Period period(String label) {
    return Period.parse(Objects.requireNonNull(label))
        .orElseThrow(() -> new Problem(HealthIssue.PERIOD_MALFORMED));
  }

  /** What the query of a list says. */
  static class Query {
    @QueryParam("under")
    @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
    @Nullable String under;

    @QueryParam("organization")
    @Parameter(description = "One branch or group (支部、党小组), id or code")
    @Nullable String organization;

    @QueryParam("obligation")
    @Parameter(description = "Duty (职责)")
    @Nullable String obligation;

    @QueryParam("period")
    @Parameter(description = "Period (期间)")
    @Nullable String period;

    @QueryParam("state")
    @Parameter(description = "State (状态)")
    @Nullable LightState state;

    @QueryParam("colour")
    @Parameter(description = "Colour (颜色)")
    @Nullable Colour colour;

    LightFilter filter(Scope scope) {
      var one = organization == null ? null : scope.resolve(organization, "/organization").id();
      var label = period == null ? null : HealthResource.period(period).label();
      return new LightFilter(one, obligation, label, state, colour);
    }
  }
}
