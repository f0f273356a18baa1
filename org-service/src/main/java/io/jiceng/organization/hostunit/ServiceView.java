package io.jiceng.organization.hostunit;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A compound in the care of a firm or of its owners for a time (小区物业服务). */
@Schema(
    name = "CompoundService",
    description = "A compound in the care of a firm or of its owners for a time (小区物业服务)")
public record ServiceView(
    UUID id,
    @Schema(description = "Compound (小区)") String placeCode,
    @Schema(description = "Firm (物业企业); null: the owners manage it (业主自管)")
        @Nullable UUID hostUnitId,
    @Schema(description = "First day (起始日期)") LocalDate from,
    @Schema(description = "First day without it (终止日期)") @Nullable LocalDate to,
    @Schema(description = "The contract ends on (合同到期日)") @Nullable LocalDate contractEndsOn,
    @Schema(description = "The owners have a committee (已成立业主委员会)") boolean ownersCommittee,
    @Schema(description = "Document (文号)") @Nullable String documentNo,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static ServiceView of(ServedCompound it) {
    return new ServiceView(
        it.id,
        it.placeCode,
        it.hostUnitId,
        it.validFrom,
        it.validTo,
        it.contractEndsOn,
        it.ownersCommittee,
        it.documentNo,
        it.version);
  }
}
