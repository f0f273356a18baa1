package io.jiceng.organization.matter;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;

import io.jiceng.kit.http.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/matters/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "matters")
class HandlingResource {
  private final HandlingService service;
  private final MatterDesk desk;
  private final Idempotency idempotency;

  HandlingResource(HandlingService service, MatterDesk desk, Idempotency idempotency) {
    this.service = service;
    this.desk = desk;
    this.idempotency = idempotency;
  }

  @POST
  @Path("handlings")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Hand a matter to its handler (交办)",
      description =
          "MAT-01: the new handler takes the place of the old one; the organisation stays answerable.")
  public MatterView hand(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.HandMatter body) {
    return idempotency.once(body, () -> service.hand(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("upgrades")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Take a matter to a higher level (提级办理)",
      description = "GRID, VILLAGE, TOWNSHIP, COUNTY: upwards only; each upgrade is kept.")
  public MatterView upgrade(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.UpgradeMatter body) {
    return idempotency.once(body, () -> service.upgrade(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("extensions")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Extend the due date (延期)",
      description = "MAT-05: of a dispute beyond mediationMonths when both parties agree.")
  public MatterView extend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.ExtendMatter body) {
    return idempotency.once(body, () -> service.extend(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("resolutions")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "End the handling (办结), solved or not")
  public MatterView resolve(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.ResolveMatter body) {
    return idempotency.once(body, () -> service.resolve(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("withdrawals")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Withdraw a matter (撤回)")
  public MatterView withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.WithdrawMatter body) {
    return idempotency.once(body, () -> service.withdraw(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("answers")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Keep the answer about satisfaction (满意度评价)",
      description =
          "MAT-03: asked once after the end, never obligatory; NO_ANSWER counts in no ratio.")
  public MatterView ask(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.AnswerMatter body) {
    return idempotency.once(body, () -> service.ask(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("beneficiaries")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "State the households helped (受益户)",
      description =
          "MAT-02: a household counts once for a matter. Keys of recorded households are in the"
              + " caller's scope (HHD-03); a key that is not recorded yet is taken as it is.")
  public MatterView help(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.HelpHouseholds body) {
    return idempotency.once(body, () -> service.help(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("refunds")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "State money returned (退还款项)",
      description =
          "MAT-02: paid is not above decided. What is said replaces what was said before.")
  public MatterView refund(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull Refund body) {
    return idempotency.once(body, () -> service.refund(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("closures")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Close the file (归档)",
      description = "contactKeptDays later its contact is erased.")
  public MatterView close(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.CloseMatter body) {
    return idempotency.once(body, () -> service.close(id, ifMatch, body), desk::view);
  }
}
