package io.jiceng.economy.statement;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.REVIEWER;

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

@Path("/v1/statements/{statementId}/corrections")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statements", description = "收支报表: what collectives earned and spent")
class CorrectionResource {
  private final Corrections corrections;
  private final CorrectionService service;
  private final StatementDesk desk;
  private final Idempotency idempotency;

  CorrectionResource(
      Corrections corrections,
      CorrectionService service,
      StatementDesk desk,
      Idempotency idempotency) {
    this.corrections = corrections;
    this.service = service;
    this.desk = desk;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN})
  @Operation(summary = "Corrections of a statement, oldest first")
  public Page<CorrectionView> list(
      @PathParam("statementId") UUID statementId, @BeanParam PageRequest page) {
    desk.load(statementId);
    var rows = corrections.page(statementId, page.after(), page.rows());
    return Page.of(rows, page.limit(), it -> Cursor.of(it.id), CorrectionView::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({CLERK, REVIEWER, ADMIN})
  @Operation(summary = "One correction")
  public CorrectionView get(@PathParam("statementId") UUID statementId, @PathParam("id") UUID id) {
    return service.view(statementId, id);
  }

  @POST
  @RolesAllowed({CLERK, REVIEWER, ADMIN})
  @Operation(summary = "Ask for a correction (更正申请) of a locked statement")
  @ResponseStatus(201)
  public CorrectionView request(
      @PathParam("statementId") UUID statementId, @Valid @NotNull NewCorrection body) {
    return idempotency.once(
        body, () -> service.request(statementId, body), id -> service.view(statementId, id));
  }

  @POST
  @Path("{id}/approvals")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(summary = "Approve a correction of somebody else; the figures follow")
  public CorrectionView approve(
      @PathParam("statementId") UUID statementId, @PathParam("id") UUID id) {
    return idempotency.once(
        "approve", () -> service.approve(statementId, id), it -> service.view(statementId, it));
  }

  @POST
  @Path("{id}/refusals")
  @RolesAllowed({REVIEWER, ADMIN})
  @Operation(summary = "Refuse a correction")
  public CorrectionView refuse(
      @PathParam("statementId") UUID statementId,
      @PathParam("id") UUID id,
      @Valid @NotNull RefuseCorrection body) {
    return idempotency.once(
        body, () -> service.refuse(statementId, id, body), it -> service.view(statementId, it));
  }
}
