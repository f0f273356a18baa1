package io.jiceng.organization.health;

import io.jiceng.organization.health.Explanation.Act;
import io.jiceng.organization.health.Explanation.Remedy;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts a light into words, and names the smallest act that closes it. */
final class Explainer {
  private Explainer() {}

  static Explanation explain(Light light, LocalDate on, @Nullable LightState shown) {
    var duty = light.duty();
    var rule = light.rule();
    var state = light.on(on);
    return new Explanation(
        light.subject().id(),
        rule.code(),
        duty.period().label(),
        on,
        true,
        state,
        state.colour(),
        shown,
        zh(light, state, on),
        en(light, state, on),
        new Explanation.Rule(
            rule.id(), rule.organizationId(), rule.validFrom(), rule.version(), rule.terms()),
        inputs(duty, on),
        LightRules.nextChange(duty, on),
        remedy(light, state, on));
  }

  private static Explanation.Inputs inputs(DutyCase duty, LocalDate on) {
    return new Explanation.Inputs(
        duty.period().start(),
        duty.period().end(),
        duty.yellowFrom(),
        duty.redFrom(),
        duty.countsUntil(),
        duty.minimum(),
        LightRules.quantity(duty, on),
        duty.waived(),
        duty.evidence().stream()
            .filter(it -> !it.heldOn().isAfter(on))
            .map(
                it -> new Explanation.Proof(it.recordId(), it.heldOn(), it.quantity(), it.makeUp()))
            .toList());
  }

  static @Nullable Remedy remedy(Light light, LightState state, LocalDate on) {
    if (!state.isOpen()) {
      return null;
    }
    var duty = light.duty();
    var kinds = light.rule().terms().satisfiedBy();
    var missing = duty.minimum().subtract(LightRules.quantity(duty, on)).max(BigDecimal.ZERO);
    if (!on.isAfter(duty.period().end())) {
      return new Remedy(Act.HOLD, kinds, missing, duty.period().end(), LightState.DONE);
    }
    return state == LightState.YELLOW
        ? new Remedy(
            Act.MAKE_UP, kinds, missing, duty.redFrom().minusDays(1), LightState.YELLOW_LATE)
        : new Remedy(Act.MAKE_UP, kinds, missing, null, LightState.RED_MADE_UP);
  }

  private static String zh(Light light, LightState state, LocalDate on) {
    var duty = light.duty();
    var what = duty.period().label() + " " + light.rule().terms().zh();
    var done = LightRules.doneOn(duty, on).orElse(on);
    return switch (state) {
      case OPEN -> what + "尚未完成，" + duty.yellowFrom() + " 起提醒";
      case DONE -> what + "已于 " + done + " 完成";
      case YELLOW -> what + "尚未完成，" + duty.redFrom() + " 起转红灯督办";
      case YELLOW_LATE -> what + "已于 " + done + " 在宽限期内补开";
      case RED -> what + "至 " + duty.redFrom().minusDays(1) + " 仍未完成";
      case RED_MADE_UP -> what + "逾期，已于 " + done + " 补开，历史保留红灯";
      case WAIVED -> what + "经上级批准免除";
    };
  }

  private static String en(Light light, LightState state, LocalDate on) {
    var duty = light.duty();
    var what = light.rule().terms().en() + " of " + duty.period().label();
    var done = LightRules.doneOn(duty, on).orElse(on);
    return switch (state) {
      case OPEN -> what + " is not done yet; a reminder comes on " + duty.yellowFrom();
      case DONE -> what + " was done on " + done;
      case YELLOW -> what + " is not done; it turns red on " + duty.redFrom();
      case YELLOW_LATE -> what + " was made up in the days of grace, on " + done;
      case RED -> what + " was not done by " + duty.redFrom().minusDays(1);
      case RED_MADE_UP -> what + " was overdue and made up on " + done + "; history keeps the red";
      case WAIVED -> what + " is waived by the superior";
    };
  }
}
