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
class DisputeResource {
  private final DisputeService service;
  private final MatterDesk desk;
  private final Idempotency idempotency;

  DisputeResource(DisputeService service, MatterDesk desk, Idempotency idempotency) {
    this.service = service;
    this.desk = desk;
    this.idempotency = idempotency;
  }

  @POST
  @Path("consents")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Both parties consent to a mediation (同意调解)",
      description = "MAT-04: no session without it; mediation is free of charge.")
  public MatterView consent(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.ConsentToMediation body) {
    return idempotency.once(body, () -> service.consent(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("sessions")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Hold a mediation session (调解)",
      description = "MAT-04, MAT-05: after the consent and until the due date.")
  public MatterView holdSession(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.HoldSession body) {
    return idempotency.once(body, () -> service.holdSession(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("agreements")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "The parties agree (达成协议), written or orally",
      description = "MAT-06: the text stays on paper.")
  public MatterView agree(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.AgreeDispute body) {
    return idempotency.once(body, () -> service.agree(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("failures")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "A mediation fails (调解不成)",
      description = "MAT-06: the parties are pointed to court.")
  public MatterView fail(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.FailDispute body) {
    return idempotency.once(body, () -> service.fail(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("court-confirmations")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Apply for court confirmation (司法确认)",
      description =
          "MAT-05: jointly, courtConfirmationDays after the agreement takes effect at the latest.")
  public MatterView applyAtCourt(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.ApplyAtCourt body) {
    return idempotency.once(body, () -> service.applyAtCourt(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("performances")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "An agreement is performed (履行完毕)")
  public MatterView perform(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.PerformAgreement body) {
    return idempotency.once(body, () -> service.perform(id, ifMatch, body), desk::view);
  }

  @POST
  @Path("return-visits")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Visit the parties of a dispute again (回访)")
  public MatterView visitAgain(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull MatterActs.VisitAgain body) {
    return idempotency.once(body, () -> service.visitAgain(id, ifMatch, body), desk::view);
  }
}
