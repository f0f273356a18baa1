package io.jiceng.economy.collective;

import io.jiceng.kit.http.Versioned;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A collective as answered, announced and audited. */
@Schema(name = "Collective", description = "集体经济组织: a collective, company or cooperative")
record CollectiveView(
    UUID id,
    @Nullable String code,
    String name,
    CollectiveKind kind,
    @Nullable @Schema(description = "统一社会信用代码") String creditCode,
    @Schema(description = "Organisation it counts under") UUID organizationId,
    @Nullable String placeCode,
    LocalDate registeredOn,
    @Nullable LocalDate closedOn,
    @Nullable Integer households,
    @Nullable @Schema(description = "mu (亩)") BigDecimal landMu,
    long version)
    implements Versioned {

  static CollectiveView of(Collective it) {
    return new CollectiveView(
        it.id,
        it.code,
        it.name,
        it.kind,
        it.creditCode,
        it.organizationId,
        it.placeCode,
        it.registeredOn,
        it.closedOn,
        it.households,
        it.landMu,
        it.version);
  }

  static CollectiveView of(UUID id, NewCollective row, UUID organizationId) {
    return new CollectiveView(
        id,
        row.code(),
        row.name(),
        row.kind(),
        row.creditCode(),
        organizationId,
        row.placeCode(),
        row.registeredOn(),
        null,
        row.households(),
        scaled(row.landMu()),
        0);
  }

  /** The record as the row of an import wants it. */
  CollectiveView with(NewCollective row) {
    return new CollectiveView(
        id,
        code,
        row.name(),
        kind,
        row.creditCode(),
        organizationId,
        row.placeCode(),
        row.registeredOn(),
        closedOn,
        row.households(),
        scaled(row.landMu()),
        version);
  }

  CollectiveView next() {
    return new CollectiveView(
        id,
        code,
        name,
        kind,
        creditCode,
        organizationId,
        placeCode,
        registeredOn,
        closedOn,
        households,
        landMu,
        version + 1);
  }

  private static @Nullable BigDecimal scaled(@Nullable BigDecimal landMu) {
    return landMu == null ? null : landMu.setScale(2, RoundingMode.UNNECESSARY);
  }
}
