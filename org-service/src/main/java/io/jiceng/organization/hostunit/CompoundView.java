package io.jiceng.organization.hostunit;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A compound with who serves it (小区及其物业服务). */
@Schema(name = "ServedCompound", description = "Compound with who has it in care (小区及其物业服务)")
public record CompoundView(
    @Schema(description = "Compound (小区)") String placeCode,
    @Schema(description = "Name (名称)") String placeName,
    @Schema(description = "Organisation it counts under (统计归属党组织)") UUID organizationId,
    @Schema(description = "Who has it in care (物业服务方式)") CompoundCare care,
    @Schema(description = "The service (物业服务)") @Nullable UUID serviceId,
    @Schema(description = "Firm (物业企业)") @Nullable UUID hostUnitId,
    @Schema(description = "Code of the firm (物业企业代码)") @Nullable String hostUnitCode,
    @Schema(description = "Name of the firm (物业企业名称)") @Nullable String hostUnitName,
    @Schema(description = "First day (起始日期)") @Nullable LocalDate from,
    @Schema(description = "The contract ends on (合同到期日)") @Nullable LocalDate contractEndsOn,
    @Schema(description = "The owners have a committee (已成立业主委员会); null: nothing stated")
        @Nullable Boolean ownersCommittee) {

  static CompoundView of(Object[] row) {
    return new CompoundView(
        (String) row[0],
        (String) row[1],
        (UUID) row[2],
        CompoundRules.care(row[3] != null, row[4] != null),
        (UUID) row[3],
        (UUID) row[4],
        (String) row[5],
        (String) row[6],
        day(row[7]),
        day(row[8]),
        (Boolean) row[9]);
  }

  private static @Nullable LocalDate day(@Nullable Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
