package io.jiceng.member.person;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.http.MergePatch;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.tree.ReadsPeople;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/persons")
@RunOnVirtualThread
@ReadsPeople
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
  public PersonView get(@PathParam("id") UUID id) {
    return service.look(id);
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Put a person on record who holds a post, is in a pool or class (PER-01)")
  @ResponseStatus(201)
  public PersonView create(@Valid @NotNull NewPerson person) {
    return idempotency.once(person, () -> service.create(person), service::look);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.TYPE)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Change a person's file")
  public PersonView change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = NewPerson.class)))
          @Nullable JsonNode patch) {
    service.change(
        id, IfMatch.require(ifMatch), current -> mergePatch.apply(current, patch, NewPerson.class));
    return service.look(id);
  }
}
