package io.jiceng.economy.collective;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a patch may change. */
@Schema(description = "Change of a collective (变更集体经济组织)")
record CollectiveChange(
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(min = 1, max = 40) String creditCode,
    @Nullable @Pattern(regexp = "\\d{12}") String placeCode,
    @NotNull LocalDate registeredOn,
    @Nullable @Min(0) @Max(10_000_000) Integer households,
    @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal landMu) {

  static CollectiveChange of(Collective it) {
    return new CollectiveChange(
        it.name, it.creditCode, it.placeCode, it.registeredOn, it.households, it.landMu);
  }

  static CollectiveChange of(NewCollective row) {
    return new CollectiveChange(
        row.name(),
        row.creditCode(),
        row.placeCode(),
        row.registeredOn(),
        row.households(),
        row.landMu());
  }
}
