package io.jiceng.organization.election;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/organizations/{id}/elections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "elections", description = "Elections (换届选举), committees and terms (任期)")
class OrganizationElectionResource {
  private final Elections elections;
  private final ElectionReads reads;
  private final ElectionService service;
  private final Scope scope;
  private final Idempotency idempotency;

  OrganizationElectionResource(
      Elections elections,
      ElectionReads reads,
      ElectionService service,
      Scope scope,
      Idempotency idempotency) {
    this.elections = elections;
    this.reads = reads;
    this.service = service;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Elections of one organisation, the latest first (历次选举)")
  public Page<ElectionView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    scope.require(id);
    var filter = new Elections.Filter(id, null, null, null, false);
    return Page.of(
        elections.page(filter, scope.paths(), page.after(), page.rows()),
        page.limit(),
        it -> Cursor.of(it.heldOn, it.id),
        it -> ElectionView.of(it, null));
  }

  @POST
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Record an election that was held (登记选举结果)",
      description =
          "ORG-08 to ORG-13. It begins a term by ORG-09, ends the committee before it and begins one"
              + " where it has seats. What is only doubtful comes back in `warnings`.")
  @ResponseStatus(201)
  public ElectionView hold(@PathParam("id") UUID id, @Valid @NotNull HoldElection body) {
    return idempotency.once(body, () -> service.hold(id, body), reads::view);
  }
}
