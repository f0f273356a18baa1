package io.jiceng.kit.code;

import com.google.errorprone.annotations.Immutable;

/** An enum whose values are codes of the API with labels for people. */
public interface CodeLabel {

  @Immutable
  record Label(String zh, String en) {}

  String name();

  /** Who says otherwise says so with {@code @JsonValue} too. */
  default String code() {
    return name();
  }

  Label label();

  default String zh() {
    return label().zh();
  }

  default String en() {
    return label().en();
  }
}
