package io.jiceng.member.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "MembershipPeriod", description = "组织关系时段")
public record PeriodView(
    UUID organizationId,
    Category category,
    Residence residence,
    @Schema(description = "first day") LocalDate from,
    @Schema(description = "first day no longer; null while it lasts") @Nullable LocalDate to,
    @Nullable String reason) {

  static PeriodView of(MembershipPeriod period) {
    return new PeriodView(
        period.organizationId(),
        period.category(),
        period.residence(),
        period.validFrom(),
        period.validTo().orElse(null),
        period.reason().orElse(null));
  }
}
