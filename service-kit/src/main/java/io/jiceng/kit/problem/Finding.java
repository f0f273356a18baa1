package io.jiceng.kit.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule found: HARD findings refuse the act, SOFT ones are answered as warnings. */
public record Finding(ProblemCode code, Severity severity, String pointer) {

  public enum Severity {
    HARD,
    SOFT
  }

  public static List<Finding> all(@Nullable Finding... findings) {
    return Stream.of(findings).filter(Objects::nonNull).map(Finding.class::cast).toList();
  }

  public static @Nullable Finding when(boolean broken, ProblemCode code, String pointer) {
    return broken ? new Finding(code, Severity.HARD, pointer) : null;
  }

  public static @Nullable Finding when(boolean broken, ProblemCode code) {
    return when(broken, code, "");
  }

  public static @Nullable Finding warn(boolean doubtful, ProblemCode code, String pointer) {
    return doubtful ? new Finding(code, Severity.SOFT, pointer) : null;
  }

  public static @Nullable Finding warn(boolean doubtful, ProblemCode code) {
    return warn(doubtful, code, "");
  }

  public static List<Finding> soft(List<Finding> findings) {
    return findings.stream().filter(f -> !f.isHard()).toList();
  }

  public boolean isHard() {
    return severity == Severity.HARD;
  }
}
