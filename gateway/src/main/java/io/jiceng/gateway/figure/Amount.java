package io.jiceng.gateway.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a figure came to, exactly; a ratio keeps both its numbers. */
record Amount(
    @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {}
