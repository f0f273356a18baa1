package io.jiceng.organization.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money returned (退还款项): what was decided and what is paid so far, MAT-02. */
@Embeddable
@Schema(name = "MatterRefund", description = "Money returned (退还款项), yuan")
record Refund(
    @NotNull
        @DecimalMin("0.01")
        @DecimalMax("100000000000")
        @Digits(integer = 12, fraction = 2)
        @Column(name = "refund_decided_yuan")
        @Schema(description = "Decided (应退金额), yuan", examples = "35000.00")
        BigDecimal decidedYuan,
    @NotNull
        @DecimalMin("0")
        @DecimalMax("100000000000")
        @Digits(integer = 12, fraction = 2)
        @Column(name = "refund_paid_yuan")
        @Schema(
            description = "Paid so far (已退金额), yuan; not above the decided",
            examples = "35000.00")
        BigDecimal paidYuan,
    @Nullable
        @Size(min = 1, max = 100)
        @Column(name = "refund_payer")
        @Schema(description = "Payer (退付单位), an office or firm")
        String payer,
    @Nullable @Column(name = "refund_paid_on") @Schema(description = "Paid on (退付日期), not ahead")
        LocalDate paidOn) {

  /** As the database returns it: two decimals. */
  Refund scaled() {
    return new Refund(
        decidedYuan.setScale(2, RoundingMode.UNNECESSARY),
        paidYuan.setScale(2, RoundingMode.UNNECESSARY),
        payer,
        paidOn);
  }
}
