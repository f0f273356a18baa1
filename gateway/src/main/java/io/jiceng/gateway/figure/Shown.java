package io.jiceng.gateway.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value as the caller may see it: exact, or rounded so that nobody can be found behind it.
 *
 * @param shown "&lt;5" for one to four
 */
record Shown(
    @Schema(
            description =
                "Null: denominator 0, too few people to show, or not shown to this caller")
        @Nullable BigDecimal value,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Of a RATIO or AVERAGE: what is divided")
        @Nullable BigDecimal numerator,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Of a RATIO or AVERAGE: by what it is divided")
        @Nullable BigDecimal denominator,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Instead of a value below five", examples = "<5")
        @Nullable String shown) {

  private static final BigDecimal STEP = BigDecimal.valueOf(5);

  static final Shown NOTHING = new Shown(null, null, null, null);

  static Shown exact(Amount amount) {
    return new Shown(amount.value(), amount.numerator(), amount.denominator(), null);
  }

  /** Multiples of five; of a ratio both numbers are rounded first. */
  static Shown rounded(Measure measure, Amount amount) {
    if (amount.denominator() == null || amount.numerator() == null) {
      return amount.value() != null && isFew(amount.value())
          ? few()
          : new Shown(toStep(amount.value()), null, null, null);
    }
    if (isFew(amount.denominator()) || isFew(amount.numerator())) {
      return few();
    }
    BigDecimal numerator = step(amount.numerator());
    BigDecimal denominator = step(amount.denominator());
    return new Shown(measure.quotient(numerator, denominator), numerator, denominator, null);
  }

  private static Shown few() {
    return new Shown(null, null, null, "<5");
  }

  private static boolean isFew(BigDecimal value) {
    return value.signum() != 0 && value.abs().compareTo(STEP) < 0;
  }

  private static @Nullable BigDecimal toStep(@Nullable BigDecimal value) {
    return value == null ? null : step(value);
  }

  private static BigDecimal step(BigDecimal value) {
    return value.divide(STEP, 0, RoundingMode.HALF_UP).multiply(STEP);
  }
}
