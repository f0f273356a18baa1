package io.jiceng.organization.election;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/terms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "elections", description = "Elections (换届选举), committees and terms (任期)")
class TermListResource {
  private final TermLights lights;
  private final Scope scope;

  TermListResource(TermLights lights, Scope scope) {
    this.lights = lights;
    this.scope = scope;
  }

  @GET
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Running terms of a subtree, the soonest due first (换届提醒)")
  public Page<TermReminder> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under,
      @QueryParam("light") @Parameter(description = "Reminder (提醒)") @Nullable TermLight light) {
    return Page.of(
        lights.page(scope.paths(under), light, page.after(), page.rows()),
        page.limit(),
        TermLights::cursor,
        it -> it);
  }

  @GET
  @Path("counts")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "How many terms of a subtree stand at each colour (换届提醒统计)")
  public TermCounts counts(
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围), id or code")
          @Nullable String under) {
    return lights.counts(scope.paths(under));
  }
}
