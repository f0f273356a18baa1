package io.jiceng.gateway.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a comparison found (对账). */
@Schema(name = "Reconciliation")
record Reconciliation(
    UUID organization,
    Instant at,
    @Schema(description = "Nothing differs, nothing is in flight, every owner answered")
        boolean clean,
    Totals totals,
    List<Owner> owners) {

  /** Totals against cells, for the organisation and all below it. */
  @Schema(name = "ReconciliationOfTotals")
  record Totals(int organizations, List<TotalDifference> differences) {}

  @Schema(name = "TotalDifference")
  record TotalDifference(
      UUID organizationId, String figure, String month, BigDecimal total, BigDecimal cells) {}

  /** Cells against the records of the service that owns them. */
  @Schema(name = "ReconciliationOfOwner")
  record Owner(
      String service,
      @Schema(description = "False: the service did not answer") boolean reached,
      int compared,
      List<SetDifference> differences,
      @Schema(description = "Newer at the owner; on its way") List<SetDifference> inFlight) {

    boolean agrees() {
      return reached && differences.isEmpty() && inFlight.isEmpty();
    }
  }

  @Schema(name = "CellSetDifference")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SetDifference(
      UUID organizationId,
      String view,
      int year,
      @Schema(description = "epoch.revision at the owner") @Nullable String ownerRevision,
      @Schema(description = "epoch.revision here") @Nullable String revision) {}
}
