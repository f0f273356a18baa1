package io.jiceng.organization.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A light as it was last stored. */
record StoredLight(
    UUID branchId,
    UUID ruleId,
    LightState state,
    @Nullable LocalDate doneOn,
    BigDecimal quantity,
    @Nullable LocalDate nextChangeOn) {

  static StoredLight of(Light light, LocalDate today) {
    var duty = light.duty();
    return new StoredLight(
        light.subject().branchId(),
        light.rule().id(),
        light.on(today),
        LightRules.doneOn(duty, today).orElse(null),
        LightRules.quantity(duty, today),
        LightRules.nextChange(duty, today));
  }

  boolean equalTo(StoredLight other) {
    return branchId.equals(other.branchId)
        && ruleId.equals(other.ruleId)
        && state == other.state
        && Objects.equals(doneOn, other.doneOn)
        && quantity.compareTo(other.quantity) == 0
        && Objects.equals(nextChangeOn, other.nextChangeOn);
  }
}
