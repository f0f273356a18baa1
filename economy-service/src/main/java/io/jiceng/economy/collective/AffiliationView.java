package io.jiceng.economy.collective;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Affiliation", description = "隶属: a time under one organisation")
record AffiliationView(
    UUID organizationId,
    @Nullable @Schema(description = "first day; null for ever") LocalDate from,
    @Nullable @Schema(description = "first day no longer; null until now") LocalDate to) {

  static AffiliationView of(Affiliation it) {
    return new AffiliationView(
        it.organizationId(),
        it.validFrom().equals(Affiliation.EVER) ? null : it.validFrom(),
        it.validTo());
  }
}
