package io.jiceng.member.person;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.Etags;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.http.MergePatch;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/persons")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "persons", description = "人员（非党员）")
class PersonResource {
  private final PersonService service;
  private final People people;
  private final PersonCipher cipher;
  private final Scope scope;
  private final Caller caller;
  private final Idempotency idempotency;
  private final MergePatch mergePatch;

  PersonResource(
      PersonService service,
      People people,
      PersonCipher cipher,
      Scope scope,
      Caller caller,
      Idempotency idempotency,
      MergePatch mergePatch) {
    this.service = service;
    this.people = people;
    this.cipher = cipher;
    this.scope = scope;
    this.caller = caller;
    this.idempotency = idempotency;
    this.mergePatch = mergePatch;
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "People of the caller's scope who are no members")
  public Page<PersonView> list(
      @BeanParam PageRequest page,
      @QueryParam("under") @Parameter(description = "subtree: id or code") @Nullable String under) {
    var rows = people.page(scope.paths(under), page.after(), page.rows());
    service.listed(rows.subList(0, Math.min(rows.size(), page.limit())));
    var sight = Sight.of(caller);
    return Page.of(
        rows,
        page.limit(),
        person -> Cursor.of(person.id()),
        person -> PersonView.of(person, sight, cipher));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One person; every look is audited")
  @APIResponse(
      responseCode = "200",
      description = "The person",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    return Etags.read(service.look(id), headers);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Put a person on record who holds a post, is in a pool or class (PER-01)")
  @APIResponse(
      responseCode = "201",
      description = "On record",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  public Response create(@Valid @NotNull NewPerson person) {
    return idempotency.created(person, () -> service.create(person), service::look);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Change a person's file")
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = NewPerson.class)))
          @Nullable JsonNode patch) {
    service.change(
        id, IfMatch.require(ifMatch), current -> mergePatch.apply(current, patch, NewPerson.class));
    return Etags.changed(service.look(id));
  }
}
