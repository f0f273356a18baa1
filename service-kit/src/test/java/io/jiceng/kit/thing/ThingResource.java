package io.jiceng.kit.thing;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.access.Role;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.attachment.TakesAttachments;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.http.MergePatch;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.tree.ReadsPeople;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/things")
@TakesAttachments(record = "thing", locked = "t.kind = 'BOOK'")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ThingResource {

  private final Things things;
  private final ThingService service;
  private final Scope scope;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  ThingResource(
      Things things,
      ThingService service,
      Scope scope,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.things = things;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({Role.VIEWER, Role.CLERK})
  public Page<ThingView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Nullable String under,
      @QueryParam("kind") @Nullable ThingKind kind,
      @QueryParam("q") @Size(max = 3) @Nullable String query) {
    var rows = things.page(scope.paths(under), kind, page.after(), page.rows());
    return Page.of(rows, page.limit(), t -> Cursor.of(t.code(), t.id()), Thing::view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.VIEWER, Role.CLERK})
  public ThingView get(@PathParam("id") UUID id) {
    return view(id);
  }

  @POST
  @RolesAllowed(Role.CLERK)
  @ResponseStatus(201)
  public ThingView create(@Valid @NotNull NewThing body) {
    return idempotency.once(body, () -> service.create(body), this::view);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed(Role.CLERK)
  public ThingView patch(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = ThingChange.class)))
          JsonNode patch) {
    service.change(
        id,
        IfMatch.require(ifMatch),
        current -> mergePatch.apply(current, patch, ThingChange.class));
    return view(id);
  }

  @POST
  @Path("{id}/names")
  @RolesAllowed(Role.CLERK)
  public ThingView rename(@PathParam("id") UUID id, @Valid @NotNull RenameThing body) {
    return idempotency.once(body, () -> service.rename(id, body), this::view);
  }

  @GET
  @Path("undeclared")
  public String undeclared() {
    return "nobody may read this";
  }

  @GET
  @Path("thread")
  @RolesAllowed(Role.VIEWER)
  public boolean thread() {
    return Thread.currentThread().isVirtual();
  }

  @GET
  @Path("people")
  @RolesAllowed(Role.CLERK)
  @ReadsPeople
  public String people() {
    return "nobody";
  }

  @GET
  @Path("broken")
  @RolesAllowed(Role.VIEWER)
  public String broken() {
    throw new IllegalStateException("secret detail");
  }

  private ThingView view(UUID id) {
    return things.inScope(id, scope.paths()).orElseThrow(Problem::notFound).view();
  }
}
