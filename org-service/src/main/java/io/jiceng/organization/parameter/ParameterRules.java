package io.jiceng.organization.parameter;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.time.WorkingDays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value is of the kind of its parameter's default: whole number, decimal, month, working calendar
 * or text.
 */
final class ParameterRules {
  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile("-?[0-9]{1,9}"),
          Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?"),
          Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])"));

  private ParameterRules() {}

  /**
   * @param defaultValue of the declaration; null when no service here has declared the parameter
   */
  static List<Finding> check(AmendParameter it, @Nullable String defaultValue) {
    var to = it.validTo();
    return Finding.all(
        when(
            defaultValue != null && !isSameKind(it.value(), defaultValue),
            ParameterIssue.VALUE_MISMATCH,
            "/value"),
        when(to != null && !to.isAfter(it.validFrom()), ParameterIssue.DATES_REVERSED, "/validTo"));
  }

  private static boolean isSameKind(String value, String defaultValue) {
    if (defaultValue.equals(WorkingDays.WEEKENDS)) {
      return WorkingDays.isCalendar(value);
    }
    return KINDS.stream()
        .filter(kind -> kind.matcher(defaultValue).matches())
        .findFirst()
        .map(kind -> kind.matcher(value).matches())
        .orElse(true);
  }
}
