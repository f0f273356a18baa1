package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A matter (事项) with the steps it has taken, as the matters import takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatterRow(
    Facts matter,
    @Nullable List<Upgrade> upgrades,
    @Nullable LocalDate consentedOn,
    @Nullable List<Session> sessions,
    @Nullable Outcome outcome) {

  /** What was taken in. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Facts(
      String code,
      String title,
      String kind,
      String source,
      String organizationId,
      @Nullable String placeCode,
      @Nullable String gridId,
      @Nullable String gridItemId,
      LocalDate takenInOn,
      @Nullable LocalDate backlogSince,
      String handlerLevel) {}

  record Upgrade(String toLevel, LocalDate upgradedOn, String reason) {}

  record Session(LocalDate heldOn, String form, UUID mediatorPersonId) {}

  /** How it ended. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Outcome(
      String ending,
      LocalDate endedOn,
      @Nullable String result,
      @Nullable String agreementForm,
      @Nullable LocalDate effectiveOn,
      @Nullable Integer householdCount,
      @Nullable Refund refund,
      @Nullable Answer answer) {}

  record Refund(BigDecimal decidedYuan, BigDecimal paidYuan, String payer, LocalDate paidOn) {}

  record Answer(String answer, LocalDate askedOn) {}

  boolean isResolved() {
    return outcome != null
        && (outcome.ending().equals("RESOLVED") || outcome.ending().equals("AGREED"));
  }
}
