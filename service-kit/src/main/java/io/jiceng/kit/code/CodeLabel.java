package io.jiceng.kit.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** An enum whose values are codes of the API with labels for people. */
public interface CodeLabel {

  String name();

  @JsonValue
  default String code() {
    return name();
  }

  String zh();

  String en();
}
