package io.jiceng.organization.household;

import io.jiceng.kit.http.Versioned;
import io.jiceng.kit.problem.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household (户) as answered: its flags are read apart, for a purpose. */
@Schema(description = "Household (农户、居民户), an opaque key; flags are read apart")
public record HouseholdView(
    @Schema(description = "Key (户标识)") UUID id,
    @Schema(description = "Grid (所在网格)") UUID gridId,
    @Schema(description = "Micro-grid (微网格)") @Nullable UUID microGridId,
    @Schema(description = "Central household (中心户)") @Nullable UUID centralHouseholdId,
    @Schema(description = "Place (所在地点)") String placeCode,
    @Schema(description = "Organisation that leads the grid (负责党组织)") UUID organizationId,
    @Schema(description = "Number in the place's list (户册序号)") String listNumber,
    @Schema(description = "First day (立户日期)") LocalDate from,
    @Schema(description = "First day in this grid (进入现网格的日期)") LocalDate seatedOn,
    @Schema(description = "First day without it (销户日期)") @Nullable LocalDate to,
    @Schema(description = "Why it ended (销户原因)") @Nullable HouseholdEnding ending,
    @Schema(description = "Status (状态)") HouseholdStatus status,
    @Schema(description = "Keys it came from (原户标识), HHD-02") List<UUID> formerKeys,
    @Schema(description = "Keys it became (后续户标识), HHD-02") List<UUID> successorKeys,
    @Schema(description = "Version, the ETag (版本)") long version,
    @Schema(description = "Soft findings (提示)") List<Warning> warnings)
    implements Versioned {

  static HouseholdView of(Household it, UUID organization, Kinship kin, List<Warning> warnings) {
    return new HouseholdView(
        it.id,
        it.gridId,
        it.microGridId,
        it.centralHouseholdId,
        it.placeCode,
        organization,
        it.listNumber,
        it.openedOn,
        it.seatedOn,
        it.endedOn,
        it.ending,
        it.status(),
        kin.formers(),
        kin.successors(),
        it.version,
        warnings);
  }

  /** Keys before and after (HHD-02). */
  record Kinship(List<UUID> formers, List<UUID> successors) {
    static final Kinship NONE = new Kinship(List.of(), List.of());
  }
}
