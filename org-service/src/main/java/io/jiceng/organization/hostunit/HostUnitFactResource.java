package io.jiceng.organization.hostunit;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;
import static io.jiceng.kit.access.Role.VIEWER;

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
import org.jspecify.annotations.Nullable;

@Path("/v1/host-units/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "host-units", description = "Bodies that host or partner an organisation (单位)")
class HostUnitFactResource {
  private final Facts facts;
  private final HostUnitReads reads;
  private final FactService service;
  private final Idempotency idempotency;

  HostUnitFactResource(
      Facts facts, HostUnitReads reads, FactService service, Idempotency idempotency) {
    this.facts = facts;
    this.reads = reads;
    this.service = service;
    this.idempotency = idempotency;
  }

  @GET
  @Path("history")
  @RolesAllowed({VIEWER, CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "What was stated of a unit, latest first (单位情况历史)")
  public Page<FactView> history(
      @PathParam("id") UUID id,
      @BeanParam PageRequest page,
      @QueryParam("topic") @Parameter(description = "Topic (事项)") @Nullable FactTopic topic) {
    var unit = reads.unit(id);
    return Page.of(
        facts.page(unit.id, topic, page.after(), page.rows()),
        page.limit(),
        it -> Cursor.of(it.validFrom, it.topic),
        FactView::of);
  }

  @POST
  @Path("withdrawals")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Withdraw what was stated last on a topic (撤回登记)",
      description = "For what was stated wrongly, a step too; what held before holds on.")
  public HostUnitView withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull WithdrawFact body) {
    return idempotency.once(body, () -> service.withdraw(id, ifMatch, body), reads::view);
  }

  @POST
  @Path("party-work")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "State the Party work in a unit from a day on (登记党建工作情况)",
      description =
          "Party clause, cross appointment, secretary as head. The day it began already: corrects what"
              + " was stated; a later day leaves the past as it was.")
  public HostUnitView partyWork(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull StatePartyWork body) {
    return idempotency.once(body, () -> service.state(id, ifMatch, body), reads::view);
  }

  @POST
  @Path("employees")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "State how many work in a unit (登记职工数)",
      description = "A number of people with source and day; never a list of people.")
  public HostUnitView employees(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull StateEmployees body) {
    return idempotency.once(body, () -> service.state(id, ifMatch, body), reads::view);
  }

  @POST
  @Path("populations")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "State how large a population group at a unit is (登记群体估计数)",
      description = "HST-02: an estimate with source and day; never a list of people.")
  public HostUnitView population(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull StatePopulation body) {
    return idempotency.once(body, () -> service.state(id, ifMatch, body), reads::view);
  }

  @POST
  @Path("leadership-systems")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "State the leadership system of a unit from a day on (登记领导体制)",
      description =
          "HST-03: schools, hospitals and state enterprises only; PARTY_LED_HEAD needs an organisation"
              + " of the unit that stood on the day.")
  public HostUnitView leadership(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull StateLeadership body) {
    return idempotency.once(body, () -> service.state(id, ifMatch, body), reads::view);
  }

  @POST
  @Path("instructors")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Send an instructor to a unit from a day on, or none any more (派驻指导员)",
      description = "Counts in the coverage of HST-02.")
  public HostUnitView instructor(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull StateInstructor body) {
    return idempotency.once(body, () -> service.state(id, ifMatch, body), reads::view);
  }

  @POST
  @Path("incubation-steps")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Take a step of the double incubation (双孵化)",
      description =
          "HST-04: SEED, NURTURED, FILED or REGISTERED, SELF_RUNNING; NONE, INSTRUCTOR, JOINT_BRANCH,"
              + " OWN_BRANCH; no step is skipped. OWN_BRANCH needs ORG-01, JOINT_BRANCH names the branch.")
  public HostUnitView step(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull TakeStep body) {
    return idempotency.once(body, () -> service.state(id, ifMatch, body), reads::view);
  }
}
