package io.jiceng.kit.code;

/** An enum whose values are codes of the API with labels for people. */
public interface CodeLabel {

  String name();

  /** Who says otherwise says so with {@code @JsonValue} too. */
  default String code() {
    return name();
  }

  String zh();

  String en();
}
