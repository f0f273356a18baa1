package io.jiceng.kit.audit;

import io.jiceng.kit.access.Role;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.AUDITOR)
@Tag(name = "audit", description = "审计: who did or saw what")
class AuditResource {
  private final AuditLog log;
  private final AuditVerifier verifier;
  private final Scope scope;

  AuditResource(AuditLog log, AuditVerifier verifier, Scope scope) {
    this.log = log;
    this.verifier = verifier;
    this.scope = scope;
  }

  @GET
  @RolesAllowed(Role.AUDITOR)
  @Operation(summary = "Entries about the caller's scope, newest first")
  public Page<AuditView> entries(
      @QueryParam("recordId") @Parameter(description = "About this record") @Nullable UUID recordId,
      @QueryParam("recordType")
          @Parameter(description = "About records of this type", example = "member")
          @Nullable String recordType,
      @QueryParam("person") @Parameter(description = "About this person's data")
          @Nullable UUID person,
      @QueryParam("subject") @Parameter(description = "By this caller, as in the token")
          @Nullable String subject,
      @QueryParam("action") @Parameter(description = "Of this kind", example = "changed")
          @Nullable String action,
      @QueryParam("from") @Parameter(description = "instant, inclusive") @Nullable String from,
      @QueryParam("to") @Parameter(description = "instant, exclusive") @Nullable String to,
      @QueryParam("under") @Nullable String under,
      @BeanParam PageRequest page) {
    var filter =
        new AuditFilter(
            recordId,
            recordType,
            person,
            subject,
            action,
            instant("from", from),
            instant("to", to),
            scope.paths(under));
    return log.of(filter, page);
  }

  @GET
  @Path("verification")
  @RolesAllowed(Role.AUDITOR)
  @Operation(
      summary = "Recompute the chain of seals",
      description = "With `seq` and `hash` as noted earlier it is also found when the end was cut.")
  public AuditVerification verification(
      @QueryParam("seq") @Parameter(description = "`headSeq` as noted earlier") @Nullable Long seq,
      @QueryParam("hash") @Parameter(description = "`headHash` as noted earlier")
          @Nullable String hash) {
    return verifier.verify(seq == null || hash == null ? null : new AuditVerifier.Noted(seq, hash));
  }

  private static @Nullable Instant instant(String name, @Nullable String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw Problem.badParameter(
          name, "malformed", "须为时间，如 2024-09-01T00:00:00Z", "An instant: 2024-09-01T00:00:00Z");
    }
  }
}
