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

  /**
   * Nothing when the value is null; else it is the one parameter of the condition that none before
   * it has named.
   */
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

  private String parameterOf(String condition) {
    return PARAMETER
        .matcher(condition)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !values.containsKey(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no parameter in: " + condition));
  }
}
