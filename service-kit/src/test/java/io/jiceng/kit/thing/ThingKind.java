package io.jiceng.kit.thing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.jiceng.kit.code.CodeLabel;

public enum ThingKind implements CodeLabel {
  TOOL("1", "工具", "Tool"),
  BOOK("2", "书", "Book");

  private final String code;
  private final Label label;

  ThingKind(String code, String zh, String en) {
    this.code = code;
    this.label = new Label(zh, en);
  }

  @JsonValue
  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return label;
  }
}
