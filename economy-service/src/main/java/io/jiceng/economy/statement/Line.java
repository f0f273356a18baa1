package io.jiceng.economy.statement;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The amount of one account in a period. */
@Embeddable
@Schema(name = "StatementLine", description = "科目金额: amount of one account in the period")
record Line(
    @NotNull
        @Schema(
            description = "Account (科目): 501–504 income, 511–515 and 521 expense",
            examples = "501")
        Account account,
    @NotNull
        @Digits(integer = 16, fraction = 2)
        @Schema(
            description = "Amount (金额), yuan, at most two decimals; negative for losses",
            examples = "120000.00")
        BigDecimal amount) {}
