package io.jiceng.kit.problem;

import com.google.errorprone.annotations.Immutable;

/**
 * A stable reason for a refusal; a rule's code is its id in the rule book, such as {@code ORG-15}.
 * Features list theirs in an enum.
 */
public interface ProblemCode {

  /** What callers see of it. */
  @Immutable
  record Reason(String code, int status, String zh, String en) {}

  Reason reason();

  default String code() {
    return reason().code();
  }

  default int status() {
    return reason().status();
  }

  default String zh() {
    return reason().zh();
  }

  default String en() {
    return reason().en();
  }
}
