package io.jiceng.kit.problem;

/**
 * A stable reason for a refusal; a rule's code is its id in the rule book, such as {@code ORG-15}.
 */
public interface ProblemCode {
  String code();

  int status();

  String zh();

  String en();
}
