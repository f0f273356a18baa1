package io.jiceng.organization.visit;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.access.Scope;
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
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/visits/weekly-notes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "weekly-notes", description = "Weekly notes (周纪实) of those who visit people")
class WeeklyNoteResource {
  private final WeeklyNotes notes;
  private final WeeklyNoteService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  WeeklyNoteResource(
      WeeklyNotes notes,
      WeeklyNoteService service,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.notes = notes;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Weekly notes of the caller's scope, the latest week first (查询周纪实)")
  public Page<WeeklyNoteView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "Subtree of an organisation (所辖范围)")
          @Nullable String under,
      @QueryParam("weekOf") @Parameter(description = "Monday of the week (该周周一)")
          @Nullable LocalDate weekOf,
      @QueryParam("authorPersonId") @Parameter(description = "Author (记录人), opaque id")
          @Nullable UUID authorPersonId) {
    var rows = notes.page(weekOf, authorPersonId, scope.paths(under), page.after(), page.rows());
    var views = service.views(rows);
    return Page.of(
        rows,
        page.limit(),
        it -> Cursor.of(it.weekOf, it.id),
        it -> Objects.requireNonNull(views.get(it.id)));
  }

  @GET
  @Path("attainment")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Notes of a week against the number asked for (周纪实完成情况)",
      description = "An organisation's own notes, not those of the organisations below it.")
  public WeekAttainment attainment(
      @QueryParam("organization")
          @NotBlank
          @Size(max = 36)
          @Parameter(description = "Organisation (组织), id or code", required = true)
          String organization,
      @QueryParam("weekOf")
          @NotNull
          @Parameter(description = "Monday of the week (该周周一)", required = true)
          LocalDate weekOf) {
    return service.attainment(organization, weekOf);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One weekly note (查看周纪实)")
  public WeeklyNoteView get(@PathParam("id") UUID id) {
    return service.view(id);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Record a weekly note (新增周纪实), one for each author and week")
  @ResponseStatus(201)
  public WeeklyNoteView create(@Valid @NotNull NewWeeklyNote body) {
    return idempotency.once(body, () -> service.create(body), service::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Rewrite a weekly note (修改周纪实)")
  public WeeklyNoteView amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AmendWeeklyNote.class)))
          JsonNode patch) {
    service.amend(
        id, IfMatch.require(ifMatch), now -> mergePatch.apply(now, patch, AmendWeeklyNote.class));
    return service.view(id);
  }
}
