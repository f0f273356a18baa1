package io.jiceng.kit.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The conditions of a list query: those that always hold, and those its caller has named. */
public final class Conditions {

  private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  public Conditions always(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Nothing when the value is null; else it is the one parameter that the condition names. */
  public Conditions given(@Nullable Object value, String condition) {
    if (value != null) {
      conditions.add(condition);
      values.put(parameterOf(condition), value);
    }
    return this;
  }

  /** A pattern for {@code like ... escape '\'} that finds a part of a text. */
  public static @Nullable String containing(@Nullable String part) {
    return part == null ? null : "%" + part.replaceAll("([%_\\\\])", "\\\\$1") + "%";
  }

  public String text() {
    return String.join(" and ", conditions);
  }

  public Map<String, Object> values() {
    return values;
  }

  private static String parameterOf(String condition) {
    var parameter = PARAMETER.matcher(condition);
    if (!parameter.find()) {
      throw new IllegalArgumentException("no parameter in: " + condition);
    }
    return parameter.group(1);
  }
}
